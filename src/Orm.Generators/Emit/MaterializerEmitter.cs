using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>From a row to an object: a new one, or columns of one that is there.</summary>
internal static class MaterializerEmitter
{
    public static void Emit(SourceWriter writer, EntityCode code)
    {
        EmitMaterialize(writer, code);
        EmitPopulate(writer, code);
    }

    private static void EmitMaterialize(SourceWriter writer, EntityCode code)
    {
        var entity = code.Entity;
        var signature = $"static {code.Type} global::Orm.IEntity<{code.Type}>.Materialize<TRow>(ref TRow row)";
        var arguments = entity.ConstructorParameters.Select(slot => Read(code, slot));
        var constructor = $"new({string.Join(", ", arguments)})";
        var initialized = Slots(entity).Where(slot => IsInInitializer(entity, slot)).ToList();
        var later = Slots(entity).Where(slot => IsAfterConstruction(entity, slot)).ToList();

        writer.Line();
        if (later.Count == 0)
        {
            writer.Line(signature);
            writer.Indent();
            EmitConstruction(writer, code, $"=> {constructor}", initialized);
            writer.Unindent();
            return;
        }

        writer.Open(signature);
        EmitConstruction(writer, code, $"{code.Type} entity = {constructor}", initialized);
        foreach (var slot in later)
        {
            writer.Line(code.Set(Property(entity, slot), "entity", Read(code, slot)));
        }

        writer.Line("return entity;");
        writer.Close();
    }

    private static void EmitConstruction(SourceWriter writer, EntityCode code, string head, List<int> initialized)
    {
        if (initialized.Count == 0)
        {
            writer.Line(head + ";");
            return;
        }

        writer.Open(head);
        foreach (var slot in initialized)
        {
            writer.Line($"{CSharp.Identifier(Property(code.Entity, slot).Property)} = {Read(code, slot)},");
        }

        writer.Close(";");
    }

    private static void EmitPopulate(SourceWriter writer, EntityCode code)
    {
        writer.Line();
        writer.Open($"static void global::Orm.IEntity<{code.Type}>.Populate<TRow>({code.Type} entity, global::Orm.ColumnMask columns, ref TRow row)");
        writer.Line("var ordinal = 0;");
        for (var ordinal = 0; ordinal < code.Entity.Columns.Count; ordinal++)
        {
            var column = code.Entity.Columns[ordinal];
            if (column.Embedded is { } path)
            {
                EmbeddedEmitter.EmitPopulate(writer, code, code.Entity.Embedded[path.Object], ordinal);
                continue;
            }

            writer.Line($"if (columns.Has({EntityCode.Number(ordinal)})) {{ {code.Set(column, "entity", code.Read(column, "ordinal"))} }}");
        }

        writer.Close();
    }

    // The properties in their order: the ordinal of a column, the complement of an embedded object's place.
    private static IEnumerable<int> Slots(Entity entity)
    {
        for (var ordinal = 0; ordinal < entity.Columns.Count; ordinal++)
        {
            if (entity.Columns[ordinal].Embedded is not { } path)
            {
                yield return ordinal;
            }
            else if (entity.Embedded[path.Object].First == ordinal)
            {
                yield return ~path.Object;
            }
        }
    }

    private static Column Property(Entity entity, int slot) => slot >= 0 ? entity.Columns[slot] : entity.Embedded[~slot].Owner;

    private static string Read(EntityCode code, int slot) => slot >= 0
        ? code.Read(code.Entity.Columns[slot], EntityCode.Number(slot))
        : EmbeddedEmitter.Read(code, code.Entity.Embedded[~slot]);

    private static bool IsInInitializer(Entity entity, int slot)
        => Property(entity, slot) is { Access: PropertyAccess.Set or PropertyAccess.Init } property
            && (property.IsRequired || !entity.ConstructorParameters.Contains(slot));

    private static bool IsAfterConstruction(Entity entity, int slot)
        => Property(entity, slot).Access is PropertyAccess.InaccessibleSetter or PropertyAccess.ConstructorOnly
            && !entity.ConstructorParameters.Contains(slot);
}
