using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>
/// The half of an entity with mistakes: it has every member that code elsewhere binds to, so that the mistake is the one
/// error. It is never run, since the analyzer's error stops the build.
/// </summary>
internal static class BrokenEntityEmitter
{
    public static string Emit(EntityHeader header)
    {
        var writer = new SourceWriter();
        var type = header.Declaration.FullName;
        FileHead.Emit(writer, header.Declaration.Namespace);
        HalfWriter.Open(writer, header.Declaration, Interface(header));
        foreach (var property in header.PartialProperties)
        {
            EmitProperty(writer, property);
        }

        writer.Line($"""
            global::Orm.EntityMap global::Orm.IEntity.EntityMap => throw null!;

            ref global::Orm.Tracking global::Orm.IEntity.Tracking => throw null!;

            static global::Orm.EntityMap<{type}> global::Orm.IEntity<{type}>.Map => throw null!;

            static {type} global::Orm.IEntity<{type}>.Materialize<TRow>(ref TRow row) => throw null!;

            static void global::Orm.IEntity<{type}>.Populate<TRow>({type} entity, global::Orm.ColumnMask columns, ref TRow row) => throw null!;

            static void global::Orm.IEntity<{type}>.Bind<TParameters>({type} entity, global::Orm.ColumnMask columns, ref TParameters parameters, ref int number) => throw null!;

            static global::Orm.ColumnMask global::Orm.IEntity<{type}>.Compare({type} left, {type} right) => throw null!;

            static int global::Orm.IEntity<{type}>.Hash({type} entity, global::Orm.ColumnMask columns) => throw null!;

            static global::Orm.ColumnMask global::Orm.IEntity<{type}>.Nulls({type} entity) => throw null!;

            static {type} global::Orm.IEntity<{type}>.Snapshot({type} entity) => throw null!;

            static {type} global::Orm.IEntity<{type}>.Copy({type} entity) => throw null!;

            static void global::Orm.IEntity<{type}>.Restore({type} entity, {type} snapshot, global::Orm.ColumnMask columns) => throw null!;

            static global::Orm.ColumnMask global::Orm.IEntity<{type}>.LeftToDatabase({type} entity) => throw null!;
            """);
        EmitKey(writer, header);
        HalfWriter.Close(writer, header.Declaration);
        return writer.ToString();
    }

    /// <summary>The interface that the half implements, as far as its key is known.</summary>
    public static string Interface(EntityHeader header) => header.KeyTypes.Count == 0
        ? $"global::Orm.IEntity<{header.Declaration.FullName}>"
        : $"global::Orm.IKeyed<{header.Declaration.FullName}, {KeyTypeOf(header)}>";

    private static string KeyTypeOf(EntityHeader header)
        => header.KeyTypes.Count == 1 ? header.KeyTypes[0] : $"({string.Join(", ", header.KeyTypes)})";

    private static void EmitProperty(SourceWriter writer, PartialPropertyHeader property)
    {
        var declaration = property.Declaration;
        writer.Open($"{declaration.Modifiers} partial {property.Type} {property.Name}".TrimStart());
        writer.Line($"{declaration.GetterModifiers} get => field;".TrimStart());
        if (declaration.SetterKeyword.Length > 0)
        {
            writer.Line($"{declaration.SetterModifiers} {declaration.SetterKeyword} => field = value;".TrimStart());
        }

        writer.Close();
        writer.Line();
    }

    private static void EmitKey(SourceWriter writer, EntityHeader header)
    {
        if (header.KeyTypes.Count == 0)
        {
            return;
        }

        var type = header.Declaration.FullName;
        var key = KeyTypeOf(header);
        writer.Line($"""

            static {key} global::Orm.IKeyed<{type}, {key}>.GetKey({type} entity) => throw null!;

            static {key} global::Orm.IKeyed<{type}, {key}>.ReadKey<TRow>(ref TRow row) => throw null!;

            static void global::Orm.IKeyed<{type}, {key}>.BindKey<TParameters>({key} key, ref TParameters parameters, ref int number) => throw null!;
            """);
    }
}
