using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>The pieces of SQL that an operator adds to a statement, as C#.</summary>
internal static class PieceEmitter
{
    private const string Piece = "global::Orm.Querying.Piece";

    /// <summary>A field of the operator's class with its piece.</summary>
    public static void Emit(SourceWriter writer, string field, string piece)
    {
        writer.Line($"private static readonly {Piece} {field} = {Piece}.{piece.Substring(0, piece.IndexOf('\n'))}");
        writer.Indent();
        writer.Line(piece.Substring(piece.IndexOf('\n') + 1) + ";");
        writer.Unindent();
        writer.Line();
    }

    /// <summary>The piece of an operator, behind <c>Piece.</c>: the factory's name, then its arguments in lines.</summary>
    public static string Of(QueryCall call) => call.Operator switch
    {
        QueryOperator.Where or QueryOperator.All or QueryOperator.Contains => OfText("Where", call, dialect => ConditionWriter.Write(call.Condition!, dialect)),
        QueryOperator.OrderBy or QueryOperator.OrderByDescending => OfText("OrderBy", call, dialect => OrderWriter.Write(call.Operand!, call.Operator, dialect)),
        QueryOperator.ThenBy or QueryOperator.ThenByDescending => OfText("ThenBy", call, dialect => OrderWriter.Write(call.Operand!, call.Operator, dialect)),
        QueryOperator.Aggregate => OfText("Aggregate", call, dialect => OperandWriter.Write(call.Operand!, dialect)),
        QueryOperator.Select => OfColumns("Select", call.Projection!.Columns, call),
        QueryOperator.GroupBy when GroupElements.Has(call) => Of(GroupElements.Grouped(call)),
        QueryOperator.GroupBy => OfColumns("GroupBy", call.Key, call),
        QueryOperator.Join => OfJoin(call),
        QueryOperator.Update => $"Set(\ncolumns: {CSharp.Numbers(call.Assignments.Select(static assignment => assignment.Ordinal))},\n"
            + $"{Texts(dialect => call.Assignments.Select(assignment => AssignmentWriter.Write(assignment, dialect)))}{Queries(call)})",
        QueryOperator.Skip or QueryOperator.Take => $"{call.Operator}(\n{CSharp.Literal(OperandWriter.Write(call.Operand!, SqlDialect.Sqlite))})",
        QueryOperator.Distinct or QueryOperator.Lambda or QueryOperator.Sql => throw new UnreachableException(),
    };

    /// <summary>What a GroupBy with a lambda for the elements makes of each row.</summary>
    public static string OfElements(QueryCall call) => OfColumns("Select", GroupElements.Selected(call), call);

    /// <summary>What a GroupBy with a result makes of each group.</summary>
    public static string OfResult(QueryCall call) => OfColumns("Select", call.Projection!.Columns, GroupElements.Has(call) ? call with { Plain = default } : call);

    private static string OfText(string factory, QueryCall call, Func<SqlDialect, string> write)
        => $"{factory}(\nsqlite: {CSharp.Literal(write(SqlDialect.Sqlite))},\npostgreSql: {CSharp.Literal(write(SqlDialect.PostgreSql))}{Plain(call)}{Queries(call)})";

    private static string OfColumns(string factory, EquatableArray<ProjectedColumn> columns, QueryCall call)
        => $"{factory}(\nnames: {CSharp.Literals(columns.Select(static column => column.Name))},\n"
            + $"{Texts(dialect => columns.Select(column => ColumnWriter.Write(column.Operand, dialect)))}{Special(columns)}{Plain(call)}{Queries(call)})";

    private static string OfJoin(QueryCall call)
    {
        var (join, columns) = (call.Join!, call.Projection!.Columns);
        string Condition(SqlDialect dialect) => CSharp.Literal(join.Condition is { } condition ? ConditionWriter.Write(condition, dialect) : "");
        string Columns(SqlDialect dialect) => CSharp.Literals(columns.Select(column => ColumnWriter.Write(column.Operand, dialect)));
        var inner = join.Inner is { } query ? $",\ninner: {Subquery(query)}" : "";
        return $"Join(\nglobal::Orm.Querying.JoinKind.{join.Kind},\nsqlite: {Condition(SqlDialect.Sqlite)},\npostgreSql: {Condition(SqlDialect.PostgreSql)},\n"
            + $"names: {CSharp.Literals(columns.Select(static column => column.Name))},\nsqliteColumns: {Columns(SqlDialect.Sqlite)},\npostgreSqlColumns: {Columns(SqlDialect.PostgreSql)}"
            + $"{Special(columns)}{Plain(call)}{Queries(call)}{inner})";
    }

    private static string Texts(Func<SqlDialect, IEnumerable<string>> write)
        => $"sqlite: {CSharp.Literals(write(SqlDialect.Sqlite))},\npostgreSql: {CSharp.Literals(write(SqlDialect.PostgreSql))}";

    private static string Special(EquatableArray<ProjectedColumn> columns)
        => columns.Any(static column => column.IsSpecial) ? $",\nspecial: {CSharp.Literals(columns.Where(static column => column.IsSpecial).Select(static column => column.Name))}" : "";

    private static string Plain(QueryCall call) => call.Plain.Count == 0 ? "" : $",\nplain: {CSharp.Literals(call.Plain)}";

    private static string Queries(QueryCall call) => call.Queries.Count == 0 ? "" : $",\nqueries:\n[\n{string.Join(",\n", call.Queries.Select(query => Indent(Subquery(query))))},\n]";

    private static string Subquery(NestedQuery query)
    {
        var start = query.Entity is { } entity ? $"Of<{entity}>(" : "Of(";
        var arguments = new List<string> { $"global::Orm.Querying.SubqueryKind.{query.Kind}" };
        if (query.Entity is null)
        {
            arguments.Add(QueryCode.Number(query.Operand));
        }

        arguments.AddRange(query.Calls.SelectMany(Pieces));
        return $"global::Orm.Querying.Subquery.{start}\n{string.Join(",\n", arguments.Select(Indent))})";
    }

    private static IEnumerable<string> Pieces(QueryCall call)
    {
        if (GroupElements.Has(call))
        {
            yield return $"{Piece}.{Indented(OfElements(call))}";
        }

        yield return call.Operator == QueryOperator.Distinct ? $"{Piece}.Distinct" : $"{Piece}.{Indented(Of(call))}";
        if (call is { Operator: QueryOperator.GroupBy, Projection: not null })
        {
            yield return $"{Piece}.{Indented(OfResult(call))}";
        }
    }

    private static string Indented(string piece) => piece.Substring(0, piece.IndexOf('\n') + 1) + Indent(piece.Substring(piece.IndexOf('\n') + 1));

    private static string Indent(string text) => "    " + text.Replace("\n", "\n    ");
}
