using Orm.Generators.Model;
using Orm.Generators.Sql;

namespace Orm.Generators.Emit;

/// <summary>What the runtime knows of the class: names, columns, keys, SQL.</summary>
internal static class MapEmitter
{
    public static void Emit(SourceWriter writer, EntityCode code, EntityStatements sqlite, EntityStatements postgreSql)
    {
        var entity = code.Entity;
        writer.Line();
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"file static class {code.MapName}");
        writer.Open($"internal static readonly global::Orm.EntityMap<{code.Type}, {code.KeyType}> Instance = new()");
        writer.Line($"Name = {CSharp.Literal(entity.DisplayName)},");
        EmitList(writer, "Columns", entity.Columns.Select(Column));
        writer.Line($"Key = {CSharp.Numbers(entity.Key)},");
        writer.Line($"KeyGeneration = global::Orm.KeyGeneration.{entity.KeyGeneration},");
        if (entity.IsIdentityAlways)
        {
            writer.Line("IsIdentityAlways = true,");
        }

        if (entity.Columns.Any(column => column.IsComputed))
        {
            writer.Line($"Computed = {Mask(Enumerable.Range(0, entity.Columns.Count).Where(ordinal => entity.Columns[ordinal].IsComputed))},");
        }

        if (entity.Version is { } version)
        {
            writer.Line($"Version = {EntityCode.Number(version)},");
        }

        if (entity.Columns.All(column => column.Partial is not null || column.IsComputed))
        {
            writer.Line("IsFullyTracked = true,");
        }

        // Of a computed column nobody knows before the database has written it what it will be.
        EmitList(writer, "UniqueKeys", entity.Indexes.Where(index => index.IsConstraint && !index.Columns.Any(ordinal => entity.Columns[ordinal].IsComputed)).Select(UniqueKey));
        EmitList(writer, "ForeignKeys", entity.ForeignKeys.Select(key => ForeignKey(entity, key)));
        StatementsEmitter.Emit(writer, "Sqlite", sqlite);
        StatementsEmitter.Emit(writer, "PostgreSql", postgreSql);
        writer.Close(";");
        writer.Close();
    }

    private static void EmitList(SourceWriter writer, string name, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            return;
        }

        writer.Line($"{name} =");
        writer.Line("[");
        writer.Indent();
        foreach (var item in all)
        {
            writer.Line(item + ",");
        }

        writer.Unindent();
        writer.Line("],");
    }

    private static string Column(Column column)
        => $"new({CSharp.Literal(column.Property)}, {CSharp.Literal(column.Name)}, {CSharp.Literal(CSharp.ShortType(column.Type.CSharp))}, {Bool(column.IsNullable)})";

    private static string UniqueKey(Model.Index index)
        => $"new({CSharp.Literal(index.Name)}, {Mask(index.Columns)})";

    private static string Mask(IEnumerable<int> ordinals) => $"global::Orm.ColumnMask.Of({string.Join(", ", ordinals.Select(EntityCode.Number))})";

    private static string ForeignKey(Entity entity, ForeignKey key)
    {
        var isNullable = key.Columns.Any(ordinal => entity.Columns[ordinal].IsNullable);
        return $"new({CSharp.Numbers(key.Columns)}, {Bool(isNullable)}, static () => global::Orm.EntityMap.Of<{key.Target}>())"
            + (key.OnDelete == OnDelete.NoAction ? "" : $" {{ OnDelete = global::Orm.OnDelete.{key.OnDelete} }}");
    }

    private static string Bool(bool value) => value ? "true" : "false";
}
