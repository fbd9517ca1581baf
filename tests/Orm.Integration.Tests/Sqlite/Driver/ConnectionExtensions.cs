using System.Data;
using Orm.Drivers;

namespace Orm.Integration.Tests.Sqlite.Driver;

/// <summary>Short forms, all synchronous.</summary>
internal static class ConnectionExtensions
{
    internal static int Execute(this DriverConnection connection, string sql, params object?[] values)
    {
        Run(connection, new Statement(sql, StatementKind.Once), new Rows(), values);
        return connection.RowsAffected;
    }

    /// <summary>Every row as SQLite keeps it.</summary>
    internal static List<object?[]> Query(this DriverConnection connection, string sql, params object?[] values)
        => connection.Query(new Statement(sql, StatementKind.Once), values);

    internal static List<object?[]> Query(this DriverConnection connection, Statement statement, params object?[] values)
        => Run(connection, statement, new Rows(), values).List;

    internal static object? Scalar(this DriverConnection connection, string sql, params object?[] values)
        => connection.Query(sql, values).Single()[0];

    /// <summary>The one value of the one row, read as a type.</summary>
    internal static T Read<T>(this DriverConnection connection, string sql, params object?[] values)
        => Run(connection, new Statement(sql, StatementKind.Once), new TypedReader<T>(), values).Value;

    internal static void Script(this DriverConnection connection, string script)
        => connection.ExecuteScriptAsync(script, Io.Sync, CancellationToken.None).GetAwaiter().GetResult();

    internal static void Begin(this DriverConnection connection, Access access = Access.ReadWrite, IsolationLevel level = IsolationLevel.Unspecified)
        => connection.BeginAsync(level, access, Io.Sync, CancellationToken.None).GetAwaiter().GetResult();

    internal static void Commit(this DriverConnection connection)
        => connection.CommitAsync(Io.Sync, CancellationToken.None).GetAwaiter().GetResult();

    internal static void Rollback(this DriverConnection connection)
        => connection.RollbackAsync(Io.Sync, CancellationToken.None).GetAwaiter().GetResult();

    private static TReader Run<TReader>(DriverConnection connection, Statement statement, TReader reader, object?[] values)
        where TReader : IRowReader
        => connection.ExecuteAsync(statement, new Values(values), reader, Io.Sync, CancellationToken.None).GetAwaiter().GetResult();
}
