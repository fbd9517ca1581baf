using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Orm.Drivers;
using Orm.Runtime.Tests.Sessions.Entities;
using Orm.Runtime.Tests.Sessions.Fakes;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>Sentence 74.</summary>
public sealed partial class EchoTests
{
    [Fact]
    public void Echo_logs_each_statement_with_duration_and_row_count_and_hides_values()
    {
        var log = new ListLogger();
        Run(new OrmOptions { Echo = true, LoggerFactory = log });
        Assert.Equal(
            [
                "BEGIN",
                "INSERT INTO users (name, age, email) VALUES ($1, $2, $3)  -- 3 parameters: ?, ?, ?  · 1 row · T ms",
                "COMMIT  · T ms",
                "SELECT id, name, age, email FROM users WHERE id = $1  -- 1 parameter: ?  · 0 rows · T ms",
                "BEGIN",
                "DELETE FROM users  · 1 row · T ms",
                "ROLLBACK  · T ms",
            ],
            log.Lines.Select(WithoutTime));
        Assert.All(log.Levels, level => Assert.Equal(LogLevel.Information, level));
        Assert.Equal(["Orm.Database.Command", "Orm.Transaction", "Orm.Session"], log.Categories);
    }

    [Fact]
    public void SensitiveData_shows_the_values()
    {
        var log = new ListLogger();
        Run(new OrmOptions { Echo = true, SensitiveData = true, LoggerFactory = log });
        Assert.Contains("-- 3 parameters: 'Ada', 30, NULL", log.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_Echo_statements_are_logged_for_debugging_only()
    {
        var log = new ListLogger { Least = LogLevel.Information };
        Run(new OrmOptions { LoggerFactory = log });
        Assert.Empty(log.Lines);
        log.Least = LogLevel.Debug;
        Run(new OrmOptions { LoggerFactory = log });
        Assert.Equal(LogLevel.Debug, log.Levels[0]);
    }

    [Fact]
    public void Failed_statement_is_told_as_such()
    {
        var log = new ListLogger();
        var driver = new ScriptedDriver { Failures = { ["DELETE"] = new OrmException("no") } };
        using var engine = new Engine(driver, new OrmOptions { Echo = true, LoggerFactory = log });
        using var session = engine.OpenSession();
        Assert.Throws<OrmException>(() => Execute(session, "DELETE FROM users"));
        Assert.Equal("DELETE FROM users  · failed · T ms", WithoutTime(log.Lines[^1]));
        Assert.Equal(LogLevel.Error, log.Levels[^1]);
    }

    [Fact]
    public void Failed_statement_is_an_error_in_the_log_although_nobody_reads_of_statements()
    {
        var log = new ListLogger { Least = LogLevel.Information };
        var driver = new ScriptedDriver { Failures = { ["DELETE"] = new OrmException("no") } };
        using var engine = new Engine(driver, new OrmOptions { LoggerFactory = log });
        using var session = engine.OpenSession();
        Assert.Throws<OrmException>(() => Execute(session, "DELETE FROM users"));
        Assert.Equal("DELETE FROM users  · failed", Assert.Single(log.Lines));
        Assert.Equal(LogLevel.Error, log.Levels[0]);
    }

    [Fact]
    public void Cancelled_statement_is_no_error()
    {
        var log = new ListLogger();
        var driver = new ScriptedDriver { Failures = { ["DELETE"] = new OperationCanceledException() } };
        using var engine = new Engine(driver, new OrmOptions { LoggerFactory = log });
        using var session = engine.OpenSession();
        Assert.Throws<OperationCanceledException>(() => Execute(session, "DELETE FROM users"));
        Assert.Contains("DELETE FROM users  · cancelled · T ms", log.Lines.Select(WithoutTime));
        Assert.All(log.Levels, level => Assert.Equal(LogLevel.Debug, level));
    }

    [Fact]
    public void Nothing_is_formatted_where_nobody_reads_it()
    {
        var log = new ListLogger { Least = LogLevel.Warning };
        using var engine = new Engine(new ScriptedDriver(), new OrmOptions { LoggerFactory = log });
        Assert.False(engine.Echo.IsOn);
        Assert.False(engine.Echo.TellsTransactions);
        log.Least = LogLevel.Debug;
        Assert.True(engine.Echo.IsOn);
    }

    [Fact]
    public void Delete_that_matched_no_row_is_a_warning()
    {
        var log = new ListLogger { Least = LogLevel.Warning };
        var driver = new ScriptedDriver { RowsAffected = 0 }.Answer("SELECT", [7, "Ada", 30, null]);
        using var engine = new Engine(driver, new OrmOptions { LoggerFactory = log });
        using var session = engine.OpenSession();
        session.Remove(session.GetRequired<User>(7));
        session.Commit();
        Assert.Equal("DELETE of User with id = ? matched no row: somebody else had deleted it.", Assert.Single(log.Lines));
    }

    private static void Run(OrmOptions options)
    {
        using var engine = new Engine(new ScriptedDriver(), options);
        using var session = engine.OpenSession();
        session.Add(new User { Name = "Ada", Age = 30 });
        session.Commit();
        session.Get<User>(9);
        Execute(session, "DELETE FROM users");
        session.Rollback();
    }

    private static void Execute(Session session, string sql) => session.RunForRowCountAsync(
        "Execute", new Statement(sql, StatementKind.Once), default(Orm.Querying.NoArguments), Io.Sync, default).GetAwaiter().GetResult();

    private static string WithoutTime(string line) => Milliseconds().Replace(line, "T ms");

    [GeneratedRegex(@"\d+\.\d\d ms")]
    private static partial Regex Milliseconds();
}
