using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>A Select: its columns, and the struct that makes a result of a row.</summary>
internal static class ProjectionEmitter
{
    public static void Emit(SourceWriter writer, QueryCall call, QueryCode code)
    {
        if (call.Projection.Count == 0)
        {
            writer.Line("internal static global::Orm.Query<TResult> Append<T, TResult>(global::Orm.Query<T> query) => (global::Orm.Query<TResult>)(object)query;");
            return;
        }

        EmitPiece(writer, call);
        var type = call.Projection[0].Member is null ? QueryCode.TypeOf(call.Projection[0].Column.Type) : "object";
        writer.Line("internal static global::Orm.Query<TResult> Append<T, TResult>(global::Orm.Query<T> query)");
        writer.Line($"    => query.AppendProjection<TResult, {type}, Projection>(piece);");
        writer.Line();
        writer.Open($"private readonly struct Projection : global::Orm.Querying.IProjection<{type}>");
        writer.Line($"public static {type} Read<TRow>(ref TRow row, global::Orm.Querying.RowContext context) where TRow : struct, global::Orm.Drivers.IRow");
        writer.Indent();
        EmitRead(writer, call, code);
        writer.Unindent();
        writer.Close();
    }

    private static void EmitPiece(SourceWriter writer, QueryCall call)
    {
        var holes = CSharp.Literals(call.Projection.Select(column => Sql.Queries.OperandWriter.Hole(column.Column)));
        var special = call.Projection.Where(column => column.IsSpecial)
            .Select(column => column.Name).ToList();
        writer.Line("private static readonly global::Orm.Querying.Piece piece = global::Orm.Querying.Piece.Select(");
        writer.Indent();
        writer.Lines($"names: {CSharp.Literals(call.Projection.Select(column => column.Name))},\nsqlite: {holes},\npostgreSql: {holes}"
            + (special.Count == 0 ? "" : $",\nspecial: {CSharp.Literals(special)}")
            + QueryCallEmitter.Plain(call) + ");");
        writer.Unindent();
        writer.Line();
    }

    private static void EmitRead(SourceWriter writer, QueryCall call, QueryCode code)
    {
        if (call.Projection[0].Member is null)
        {
            writer.Line($"=> {code.Read(call.Projection[0].Column.Type, 0)};");
            return;
        }

        // The same members in the same order are the same type within an assembly, so this is an object of the lambda's.
        writer.Line("=> new");
        writer.Line("{");
        writer.Indent();
        for (var i = 0; i < call.Projection.Count; i++)
        {
            writer.Line($"{CSharp.Identifier(call.Projection[i].Member!)} = {AsDeclared(call.Projection[i].Column.Type, code.Read(call.Projection[i].Column.Type, i))},");
        }

        writer.Close(";");
    }

    // A member's type is part of the anonymous type, so that an interface must not become the list that implements it.
    private static string AsDeclared(ColumnType type, string value)
        => type.Conversion is AsList { Shape: ListShape.IList or ListShape.IReadOnlyList } ? $"({QueryCode.TypeOf(type)}){value}" : value;
}
