using Microsoft.Data.Sqlite;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Errors;

/// <summary>Turns SQLite's result codes into the exceptions that users catch.</summary>
internal static class SqliteFailure
{
    // What SQLite and the functions of the driver say of a running statement without repeating a value.
    private static readonly string[] WithoutValue =
        ["integer overflow", "malformed JSON", "no such table: ", "orm_sum and orm_avg met ", "the sum of the decimals ", "a function of "];

    private const string Withheld = "SQLite's words may repeat a value, and are told with OrmOptions.SensitiveData only";

    // SQLite carries RESTRICT out by a trigger of its own, and tells it with a trigger's code.
    private const string ForeignKeyMessage = "FOREIGN KEY constraint failed";

    /// <summary>The exception for the error that the connection had last. To be called before the statement is reset.</summary>
    internal static OrmException Last(nint database, string? sql)
        => Create(Sqlite3.ExtendedErrorCode(database), Sqlite3.ErrorMessage(database), sql);

    /// <summary>The same for a statement that had begun to run: what SQLite says then may repeat a value.</summary>
    internal static OrmException WhileRunning(nint database, string? sql, bool tellsValues)
    {
        var code = Sqlite3.ExtendedErrorCode(database);
        var message = Sqlite3.ErrorMessage(database);
        return Create(code, tellsValues || ResultCode.Primary(code) != ResultCode.Error || IsWithoutValue(message) ? message : Withheld, sql);
    }

    /// <summary>The exception for a code and SQLite's own message.</summary>
    internal static OrmException Create(int code, string message, string? sql)
    {
        var inner = new SqliteException($"SQLite error {code}: {message}", ResultCode.Primary(code), code);
        return ResultCode.Primary(code) == ResultCode.Constraint
            ? Constraint(code, message, sql, inner)
            : new OrmException(Explain(code, message), inner) { Sql = sql };
    }

    /// <summary>The same for an error that Microsoft.Data.Sqlite threw, when opening.</summary>
    internal static OrmException Open(SqliteException exception, string dataSource)
    {
        var directory = Path.GetDirectoryName(dataSource);
        var reason = exception.SqliteErrorCode == ResultCode.CannotOpen && !string.IsNullOrEmpty(directory) && !Directory.Exists(directory)
            ? $"its directory '{directory}' does not exist. Create it first"
            : exception.Message;
        return new OrmException($"The SQLite database '{dataSource}' can't be opened: {reason}.", exception);
    }

    /// <summary>Somebody else's transaction stood in the way for too long.</summary>
    internal static LockTimeoutException LockTimeout(string what, int timeoutSeconds, string? sql)
        => new($"{what} within {timeoutSeconds} s. Keep transactions that write short, or wait longer by 'Default Timeout' in the connection string.") { Sql = sql };

    /// <summary>A read transaction that another's commit overtook can't write any more.</summary>
    internal static SerializationException Snapshot(string message, string sql) => new(
        "Another transaction has written since this one began to read, so that this one can't write any more. Run the whole transaction again, and begin it for writing.",
        new SqliteException($"SQLite error {ResultCode.BusySnapshot}: {message}", ResultCode.Busy, ResultCode.BusySnapshot))
    {
        Sql = sql,
    };

    private static OrmException Constraint(int code, string message, string? sql, SqliteException inner)
    {
        var place = ConstraintPlace.Parse(message);
        return code switch
        {
            ResultCode.ConstraintUnique or ResultCode.ConstraintPrimaryKey or ResultCode.ConstraintRowId => new UniqueViolationException(
                $"Another row has the same {place.Name} already ({message}).", inner)
            {
                Sql = sql,
                Table = place.Table,
                Column = place.Column,
                Constraint = place.Constraint,
            },
            ResultCode.ConstraintNotNull => new NotNullViolationException(
                $"The column {place.Name} can't be NULL ({message}).", inner)
            {
                Sql = sql,
                Table = place.Table,
                Column = place.Column,
            },
            ResultCode.ConstraintCheck => new CheckViolationException(
                $"A row does not meet the condition {place.Name} ({message}).", inner)
            {
                Sql = sql,
                Constraint = place.Constraint,
            },
            ResultCode.ConstraintForeignKey => new ForeignKeyViolationException(
                $"A row refers to one that is not there, or is still referred to; SQLite does not tell which ({message}).", inner)
            {
                Sql = sql,
            },
            ResultCode.ConstraintTrigger when message == ForeignKeyMessage => new ForeignKeyViolationException(
                $"The row is still referred to by one whose foreign key says ON DELETE RESTRICT ({message}).", inner)
            {
                Sql = sql,
            },
            ResultCode.ConstraintDataType => new OrmException(
                $"The column {place.Name} does not take a value of this type: {message}.", inner)
            {
                Sql = sql,
                Table = place.Table,
                Column = place.Column,
            },
            _ => new OrmException($"A constraint of the database refused the change: {message}.", inner) { Sql = sql },
        };
    }

    private static bool IsWithoutValue(string message)
        => Array.Exists(WithoutValue, start => message.StartsWith(start, StringComparison.Ordinal));

    private static string Explain(int code, string message) => ResultCode.Primary(code) switch
    {
        ResultCode.Error when message.StartsWith("no such table", StringComparison.Ordinal)
            => $"SQLite knows no such table: {message["no such table: ".Length..]}. Create it, by engine.CreateAll() where it belongs to an entity, or check which file the engine opened.",
        ResultCode.Error when message.StartsWith("no such column", StringComparison.Ordinal)
            => $"SQLite knows no such column: {message["no such column: ".Length..]}. engine.CheckSchema() tells how the tables differ from the entities.",
        ResultCode.Error => $"SQLite refused the statement: {message}.",
        ResultCode.ReadOnly => $"The SQLite database can't be written to: {message}.",
        ResultCode.Locked => $"The statement collides with another one that is open on the same connection: {message}.",
        ResultCode.Interrupt => "The statement was interrupted.",
        ResultCode.Full => $"No room is left for the SQLite database: {message}.",
        ResultCode.InputOutput => $"Reading or writing the SQLite database's file failed: {message} (code {code}).",
        ResultCode.Corrupt => $"The SQLite database's file is damaged: {message}. PRAGMA integrity_check tells more.",
        ResultCode.NotADatabase => $"The file is no SQLite database, or it is encrypted: {message}.",
        ResultCode.TooBig => $"A value or the statement is larger than SQLite takes: {message}.",
        _ => $"SQLite failed with code {code}: {message}.",
    };
}
