using System.Net.Sockets;
using Npgsql;

namespace Orm.PostgreSql.Errors;

/// <summary>Turns the errors of PostgreSQL and of Npgsql into the exceptions that users catch.</summary>
internal static class PostgreSqlFailure
{
    private const string StatementTimeout = "statement timeout";
    private const string LockTimeout = "lock timeout";

    // Npgsql has no names for these.
    internal const string SequenceExhausted = "2200H";
    private const string IdleInTransactionTimeout = "25P03";
    private const string IdleTimeout = "57P05";

    /// <summary>Whether it is an error of the server or of the way to it.</summary>
    internal static bool IsOfDatabase(Exception error)
        => error is NpgsqlException or IOException or SocketException or TimeoutException or System.Security.Authentication.AuthenticationException;

    /// <summary>The same, or what Npgsql refuses before it sends anything: for where nobody else's code runs.</summary>
    internal static bool IsOfNpgsql(Exception error)
        => IsOfDatabase(error) || error is InvalidOperationException or NotSupportedException or ArgumentException or InvalidCastException;

    /// <summary>Whether Npgsql refused a statement, as far as the error tells: where the connection is still whole after it, nothing was sent.</summary>
    internal static bool IsRefusal(Exception error)
        => error is InvalidOperationException or NotSupportedException or ArgumentException or InvalidCastException
            || (error is NpgsqlException { InnerException: null } and not PostgresException);

    /// <summary>The exception for a statement that Npgsql refused.</summary>
    internal static OrmException Refused(Exception error, string? sql) => new($"Npgsql could not run the statement: {error.Message.TrimEnd('.')}.", error) { Sql = sql };

    /// <summary>The exception for an error while a statement ran.</summary>
    internal static OrmException Create(Exception error, string? sql) => error switch
    {
        PostgresException known => OfServer(known, sql),
        NpgsqlException { InnerException: TimeoutException } => new LockTimeoutException(
            "The statement took longer than the connection string's 'Command Timeout' allows, by waiting for a lock or by its own work.", error) { Sql = sql },
        NpgsqlException { InnerException: IOException or SocketException or null } or IOException or SocketException => Lost(error, sql),
        _ => Refused(error, sql),
    };

    /// <summary>The exception for a connection that could not be opened.</summary>
    internal static OrmException Open(Exception error, string database)
    {
        var reason = error switch
        {
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "there is no such database. Create it, by CREATE DATABASE or createdb",
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } known
                => $"{known.MessageText}. Check user and password",
            PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } known => $"{known.MessageText}. Lower 'Maximum Pool Size', or raise the server's max_connections",
            PostgresException known => known.MessageText,
            NpgsqlException { InnerException: TimeoutException } => $"{error.Message.TrimEnd('.')}. Raise 'Timeout' or 'Maximum Pool Size', or dispose sessions sooner",
            NpgsqlException => $"{error.Message.TrimEnd('.')}. Check host and port, and that the server runs",
            _ => error.Message,
        };
        var message = $"The PostgreSQL database {database} can't be opened: {reason.TrimEnd('.')}.";
        return error is PostgresException { SqlState: var state } && !IsLost(state)
            ? new OrmException(message, error)
            : new ConnectionLostException(message, error);
    }

    /// <summary>The exception for a COMMIT that got no answer, or the server's word that it refused.</summary>
    internal static OrmException Commit(Exception error)
    {
        var known = Create(error, "COMMIT");
        return known is ConnectionLostException
            ? new ConnectionLostException("The connection was lost while COMMIT ran, so that its outcome is unknown: look at the rows before you repeat the work.", error) { Sql = "COMMIT" }
            : known;
    }

    /// <summary>Whether the server ends the connection with this error.</summary>
    internal static bool IsLost(string sqlState)
        => sqlState.StartsWith("08", StringComparison.Ordinal) || sqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
            or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.DatabaseDropped or IdleInTransactionTimeout or IdleTimeout;

    private static ConnectionLostException Lost(Exception error, string? sql)
        => new($"The connection to PostgreSQL was lost: {error.Message.TrimEnd('.')}. Run the unit of work again.", error) { Sql = sql };

    private static OrmException OfServer(PostgresException error, string? sql) => error.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => new UniqueViolationException($"Another row has the same values already{Place(error)}: {error.MessageText}.", error)
        {
            Sql = sql, Table = error.TableName, Column = error.ColumnName, Constraint = error.ConstraintName,
        },
        PostgresErrorCodes.ExclusionViolation => new UniqueViolationException($"Another row excludes this one{Place(error)}: {error.MessageText}.", error)
        {
            Sql = sql, Table = error.TableName, Column = error.ColumnName, Constraint = error.ConstraintName,
        },
        PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation => new ForeignKeyViolationException(
            $"A row refers to one that is not there, or is still referred to{Place(error)}: {error.MessageText}.", error)
        {
            Sql = sql, Table = error.TableName, Column = error.ColumnName, Constraint = error.ConstraintName,
        },
        PostgresErrorCodes.NotNullViolation => new NotNullViolationException($"The column {error.TableName}.{error.ColumnName} can't be NULL: {error.MessageText}.", error)
        {
            Sql = sql, Table = error.TableName, Column = error.ColumnName, Constraint = error.ConstraintName,
        },
        PostgresErrorCodes.CheckViolation => new CheckViolationException($"A row does not meet the condition {error.ConstraintName}: {error.MessageText}.", error)
        {
            Sql = sql, Table = error.TableName, Column = error.ColumnName, Constraint = error.ConstraintName,
        },
        PostgresErrorCodes.DeadlockDetected => new DeadlockException(
            "Two transactions waited for each other, and PostgreSQL ended this one. Run the whole transaction again.", error) { Sql = sql },
        PostgresErrorCodes.SerializationFailure => new SerializationException(
            $"Another transaction stood in the way: {error.MessageText}. Run the whole transaction again.", error) { Sql = sql },
        PostgresErrorCodes.LockNotAvailable => LockTimedOut(error, sql),
        PostgresErrorCodes.QueryCanceled when Mentions(error, StatementTimeout) || Mentions(error, LockTimeout) => LockTimedOut(error, sql),
        var state when IsLost(state) => Lost(error, sql),
        _ => new OrmException(Explain(error), error) { Sql = sql, Table = error.TableName, Column = error.ColumnName, Constraint = error.ConstraintName },
    };

    private static LockTimeoutException LockTimedOut(PostgresException error, string? sql)
        => new($"The statement waited too long: {error.MessageText}. Keep transactions that write short, or wait longer (lock_timeout, statement_timeout).", error) { Sql = sql };

    // What the server says of a malformed value repeats the value, and values belong in no message.
    private static string Explain(PostgresException error) => error.SqlState switch
    {
        PostgresErrorCodes.UndefinedTable => $"PostgreSQL knows no such table: {error.MessageText}. Create it, by engine.CreateAll() where it belongs to an entity, or check database and search_path.",
        PostgresErrorCodes.UndefinedColumn => $"PostgreSQL knows no such column: {error.MessageText}. engine.CheckSchema() tells how the tables differ from the entities.",
        PostgresErrorCodes.InFailedSqlTransaction => "An earlier error has aborted the transaction, and PostgreSQL takes nothing before it is rolled back, wholly or to a savepoint.",
        PostgresErrorCodes.StringDataRightTruncation => $"A text is too long for its column: {error.MessageText}. Shorten it, or give the column a greater Length.",
        PostgresErrorCodes.NumericValueOutOfRange => $"A number does not fit its column: {error.MessageText}.",
        SequenceExhausted => $"The table has no keys left to give: {error.MessageText}. Give the key property, and its column, a wider type.",
        PostgresErrorCodes.InvalidTextRepresentation or PostgresErrorCodes.InvalidDatetimeFormat or PostgresErrorCodes.DatetimeFieldOverflow or PostgresErrorCodes.InvalidBinaryRepresentation
            => $"A value has no such form as its column wants (SQLSTATE {error.SqlState}).",
        PostgresErrorCodes.ReadOnlySqlTransaction => $"The statement writes, and its transaction or database is for reading only: {error.MessageText}.",
        PostgresErrorCodes.ProgramLimitExceeded or PostgresErrorCodes.StatementTooComplex or PostgresErrorCodes.TooManyArguments
            => $"A value or the statement is larger than PostgreSQL takes: {error.MessageText}.",
        PostgresErrorCodes.DiskFull => $"No room is left for the PostgreSQL database: {error.MessageText}.",
        PostgresErrorCodes.SyntaxError when Mentions(error, "multiple commands") => "The text holds more than one SQL statement. Execute them one by one.",
        PostgresErrorCodes.InsufficientPrivilege => $"The database's user may not do this: {error.MessageText}.",
        PostgresErrorCodes.QueryCanceled => $"The statement was interrupted: {error.MessageText}.",
        _ => $"PostgreSQL refused the statement: {error.MessageText} (SQLSTATE {error.SqlState}).",
    };

    private static bool Mentions(PostgresException error, string words) => error.MessageText.Contains(words, StringComparison.Ordinal);

    private static string Place(PostgresException error) => (error.ConstraintName, error.TableName) switch
    {
        (null, null) => "",
        (null, var table) => $" in {table}",
        (var constraint, null) => $" ({constraint})",
        var (constraint, table) => $" ({constraint} of {table})",
    };
}
