using Npgsql;

namespace Orm.PostgreSql.Errors;

/// <summary>
/// The server's errors about a value ("invalid input syntax for type integer: …") repeat it, in Npgsql's exception too. Where
/// values may not be told, a copy without the server's words takes its place; code, table, column and the like stay.
/// </summary>
internal static class WithheldValues
{
    // Data exceptions.
    private const string ClassOfValues = "22";
    private const string Words = "the server's words may repeat a value, and are told with OrmOptions.SensitiveData only";

    internal static Exception From(Exception error)
        => error is PostgresException known && known.SqlState.StartsWith(ClassOfValues, StringComparison.Ordinal) && !IsWithoutValue(known.SqlState)
            ? new PostgresException(
                Words, known.Severity, known.InvariantSeverity, known.SqlState, position: known.Position, schemaName: known.SchemaName,
                tableName: known.TableName, columnName: known.ColumnName, dataTypeName: known.DataTypeName, constraintName: known.ConstraintName,
                file: known.File, line: known.Line, routine: known.Routine)
            : error;

    private static bool IsWithoutValue(string sqlState) => sqlState is PostgresErrorCodes.StringDataRightTruncation or PostgresErrorCodes.DivisionByZero
        or PostgresErrorCodes.NullValueNotAllowed or PostgreSqlFailure.SequenceExhausted;
}
