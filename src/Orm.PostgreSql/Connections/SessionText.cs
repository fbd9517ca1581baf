using System.Data;
using Orm.Drivers;

namespace Orm.PostgreSql.Connections;

/// <summary>The SQL that controls a session, and what a user's text does to it.</summary>
internal static class SessionText
{
    internal const string Commit = "COMMIT";
    internal const string Rollback = "ROLLBACK";
    internal const string Cancel = "SELECT pg_cancel_backend($1)";

    /// <summary>The id of the open transaction; NULL where it wrote nothing.</summary>
    internal const string TransactionId = "SELECT pg_current_xact_id_if_assigned()::text";

    /// <summary>What became of a transaction; NULL where it is too old to be known.</summary>
    internal const string TransactionOutcome = "SELECT pg_xact_status($1::text::xid8)";

    private static readonly string[] Harmless =
    [
        "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "WITH", "VALUES", "TABLE", "EXPLAIN", "SHOW", "SAVEPOINT", "RELEASE", "ROLLBACK",
    ];

    private static readonly string[] LastingFunctions = ["set_config", "pg_advisory_lock", "pg_advisory_lock_shared", "pg_try_advisory_lock", "pg_try_advisory_lock_shared"];

    /// <summary>How PostgreSQL calls a level; null where it has none.</summary>
    internal static string? Level(IsolationLevel isolationLevel) => isolationLevel switch
    {
        IsolationLevel.ReadUncommitted => "READ UNCOMMITTED",
        IsolationLevel.ReadCommitted => "READ COMMITTED",
        IsolationLevel.RepeatableRead => "REPEATABLE READ",
        IsolationLevel.Serializable => "SERIALIZABLE",
        _ => null,
    };

    internal static string Begin(IsolationLevel isolationLevel, Access access)
    {
        // Who only reads sees one state, as on SQLite; PostgreSQL's default would show what others commit meanwhile.
        if (isolationLevel == IsolationLevel.Unspecified)
        {
            return access == Access.ReadOnly ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN";
        }

        var level = Level(isolationLevel)
            ?? throw new OrmException($"PostgreSQL has no isolation level {isolationLevel}. It has ReadUncommitted, ReadCommitted, RepeatableRead and Serializable.");
        return $"BEGIN ISOLATION LEVEL {level}{(access == Access.ReadOnly ? " READ ONLY" : "")}";
    }

    /// <summary>Whether it is a text of <see cref="Begin"/>.</summary>
    internal static bool IsBegin(string sql) => sql.StartsWith("BEGIN", StringComparison.Ordinal);

    internal static string Savepoint(int level) => $"SAVEPOINT {SavepointName.Of(level)}";

    internal static string ReleaseSavepoint(int level) => $"RELEASE SAVEPOINT {SavepointName.Of(level)}";

    /// <summary>The savepoint outlives the rollback to it, so it is released too.</summary>
    internal static string RollbackToSavepoint(int level) => $"ROLLBACK TO SAVEPOINT {SavepointName.Of(level)}; {ReleaseSavepoint(level)}";

    /// <summary>Whether the text ends the transaction: COMMIT, or ROLLBACK not to a savepoint.</summary>
    internal static bool EndsTransaction(string sql)
    {
        var words = new SqlWords(sql);
        if (!words.Next())
        {
            return false;
        }

        if (words.Is("ROLLBACK"))
        {
            return !HasWord(words, "TO");
        }

        return words.Is("COMMIT") || words.Is("END") || words.Is("ABORT");
    }

    /// <summary>Whether something of the text may outlast its transaction in the session: a setting, a lock, a temporary table.</summary>
    internal static bool MayChangeSession(string sql)
    {
        var words = new SqlWords(sql);
        if (!words.Next())
        {
            return false;
        }

        foreach (var word in Harmless)
        {
            if (words.Is(word))
            {
                return Array.Exists(LastingFunctions, function => sql.Contains(function, StringComparison.OrdinalIgnoreCase));
            }
        }

        return true;
    }

    private static bool HasWord(SqlWords words, string word)
    {
        while (words.Next())
        {
            if (words.Is(word))
            {
                return true;
            }
        }

        return false;
    }
}
