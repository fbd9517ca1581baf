using Orm.Generators.Dialects;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>The class of one call: its piece of SQL and the method that appends it to a query.</summary>
internal static class QueryCallEmitter
{
    public static void Emit(SourceWriter writer, string name, QueryCall call, QueryCode code)
    {
        writer.Line($"/// <summary><c>{Escape(call.Lambda)}</c></summary>");
        writer.Open($"internal static class {name}");
        switch (call.Operator)
        {
            case QueryOperator.Where:
                EmitPiece(writer, "Where", SqlOf(call, SqlDialect.Sqlite), SqlOf(call, SqlDialect.PostgreSql), call);
                ValuesEmitter.Emit(writer, call, code);
                break;
            case QueryOperator.Update:
                EmitAssignments(writer, call);
                ValuesEmitter.Emit(writer, call, code);
                break;
            case QueryOperator.Select:
                ProjectionEmitter.Emit(writer, call, code);
                break;
            case QueryOperator.Sql:
                SqlResultEmitter.Emit(writer, call.Result!, code);
                break;
            case QueryOperator.OrderBy or QueryOperator.OrderByDescending:
                EmitPiece(writer, "OrderBy", SqlOf(call, SqlDialect.Sqlite), SqlOf(call, SqlDialect.PostgreSql), call);
                EmitAppendOrder(writer, "Query", "AppendOrder");
                break;
            case QueryOperator.ThenBy or QueryOperator.ThenByDescending:
                EmitPiece(writer, "ThenBy", SqlOf(call, SqlDialect.Sqlite), SqlOf(call, SqlDialect.PostgreSql), call);
                EmitAppendOrder(writer, "OrderedQuery", "AppendFurtherOrder");
                break;
        }

        writer.Close();
    }

    /// <summary>The names of columns that a piece takes for plainly stored, as a further argument; empty for none.</summary>
    public static string Plain(QueryCall call) => call.Plain.Count == 0 ? "" : $",\nplain: {CSharp.Literals(call.Plain)}";

    private static string SqlOf(QueryCall call, SqlDialect dialect) => call.Condition is { } condition
        ? ConditionWriter.Write(condition, dialect)
        : OrderWriter.Write(call.Key!, call.Operator, dialect);

    private static void EmitPiece(SourceWriter writer, string kind, string sqlite, string postgreSql, QueryCall call)
    {
        writer.Line($"private static readonly global::Orm.Querying.Piece piece = global::Orm.Querying.Piece.{kind}(");
        writer.Indent();
        writer.Lines($"sqlite: {CSharp.Literal(sqlite)},\npostgreSql: {CSharp.Literal(postgreSql)}{Plain(call)});");
        writer.Unindent();
        writer.Line();
    }

    private static void EmitAssignments(SourceWriter writer, QueryCall call)
    {
        writer.Line("private static readonly global::Orm.Querying.Piece piece = global::Orm.Querying.Piece.Set(");
        writer.Indent();
        writer.Lines($"columns: {CSharp.Numbers(call.Assignments.Select(assignment => assignment.Ordinal))},\n"
            + $"sqlite: {SqlOf(SqlDialect.Sqlite)},\npostgreSql: {SqlOf(SqlDialect.PostgreSql)});");
        writer.Unindent();
        writer.Line();

        string SqlOf(SqlDialect dialect) => CSharp.Literals(call.Assignments.Select(assignment => AssignmentWriter.Write(assignment, dialect)));
    }

    private static void EmitAppendOrder(SourceWriter writer, string receiver, string method)
        => writer.Line($"internal static global::Orm.OrderedQuery<T> Append<T>(global::Orm.{receiver}<T> query) => query.{method}(piece);");

    private static string Escape(string lambda) => lambda.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
