using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>
/// Properties kept as JSON: the file-local class that knows the type's contract. The context's Default is written by
/// System.Text.Json's generator, which may not be through with a class that somebody is typing, so no code names it.
/// </summary>
internal static class JsonClassEmitter
{
    public static void Emit(SourceWriter writer, string type, string name, AsJson json)
    {
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"file static class {name}");
        writer.Line($"""
            internal static readonly global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{type}> Contract
                = global::Orm.JsonValues.TypeInfo<{type}>(DefaultContext(null));

            [global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.StaticMethod, Name = "get_Default")]
            private static extern {json.Context} DefaultContext({json.Context}? type);

            internal static string ToColumn({type} value, int number) => global::Orm.JsonValues.ToColumn(value, Contract, number);

            internal static string? ToColumnOrNull({type}? value, int number) => value is null ? null : global::Orm.JsonValues.ToColumn({(json.IsReference ? "value" : "value.Value")}, Contract, number);

            internal static {type} FromColumn(string text, int ordinal) => global::Orm.JsonValues.FromColumn(text, Contract, ordinal);

            internal static {type}? FromColumnOrNull(string? text, int ordinal) => global::Orm.JsonValues.IsNull(text) ? null : global::Orm.JsonValues.FromColumn(text, Contract, ordinal);
            """);
        writer.Close();
    }
}
