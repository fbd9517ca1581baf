using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Emit.Queries;

/// <summary>The struct that makes a result of a row.</summary>
internal static class ProjectionEmitter
{
    public static void Emit(SourceWriter writer, ProjectionNode node, QueryCode code)
    {
        var type = TypeOf(node);
        writer.Open($"private readonly struct Projection : global::Orm.Querying.IProjection<{type}>");
        writer.Line($"public static {type} Read<TRow>(ref TRow row, global::Orm.Querying.RowEntities entities) where TRow : struct, global::Orm.Drivers.IRow");
        writer.Indent();
        writer.Line($"=> {Write(node, code)};");
        writer.Unindent();
        writer.Close();
    }

    /// <summary>The type that is read: object where it has no name.</summary>
    public static string TypeOf(ProjectionNode node) => node switch
    {
        ValueNode value => QueryCode.TypeOf(value.Type),
        EntityNode entity => entity.Type + (entity.IsOptional ? "?" : ""),
        TupleNode tuple => tuple.Type,
        ObjectNode created => created.Type ?? "object",
        _ => throw new UnreachableException(),
    };

    private static string Write(ProjectionNode node, QueryCode code) => node switch
    {
        ValueNode value => code.Read(value),
        EntityNode entity => $"entities.Read{(entity.IsOptional ? "OrNull" : "")}<{entity.Type}, TRow>(ref row, {QueryCode.Number(entity.First)})",
        TupleNode tuple => $"({string.Join(", ", tuple.Parts.Select(part => Given(part, code)))})",
        ObjectNode created => WriteObject(created, code),
        _ => throw new UnreachableException(),
    };

    // A reference may be null whatever the type says that takes it, as everywhere in C#.
    private static string Given(ProjectionNode node, QueryCode code) => Write(node, code) + (node switch
    {
        ValueNode { Type: { IsNullable: true } type } when ValueCode.IsReference(type) => "!",
        EntityNode { IsOptional: true } => "!",
        _ => "",
    });

    // The same members in the same order are the same anonymous type within an assembly, so this is an object of the lambda's.
    private static string WriteObject(ObjectNode created, QueryCode code)
    {
        var start = created.Type is { } type ? $"new {type}({string.Join(", ", created.Arguments.Select(argument => Given(argument, code)))})" : "new";
        return created.Members.Count == 0
            ? start
            : $"{start}\n{{\n{string.Concat(created.Members.Select(member => $"    {Indented($"{CSharp.Identifier(member.Name)} = {Member(created, member, code)}")},\n"))}}}";
    }

    // A member's type is part of the anonymous type, so that an interface must not become the list that implements it.
    private static string Member(ObjectNode created, MemberNode member, QueryCode code)
    {
        var value = created.Type is null ? Write(member.Value, code) : Given(member.Value, code);
        return member.Value switch
        {
            ValueNode { Type: { Conversion: AsList { Shape: ListShape.IList or ListShape.IReadOnlyList } } type } when created.Type is null => $"({QueryCode.TypeOf(type)}){value}",
            _ => value,
        };
    }

    private static string Indented(string text) => text.Replace("\n", "\n    ");
}
