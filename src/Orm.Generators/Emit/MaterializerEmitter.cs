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
        var arguments = entity.ConstructorParameters.Select(ordinal => code.Read(entity.Columns[ordinal], EntityCode.Number(ordinal)));
        var constructor = $"new({string.Join(", ", arguments)})";
        var initialized = Ordinals(entity).Where(ordinal => IsInInitializer(entity, ordinal)).ToList();
        var later = Ordinals(entity).Where(ordinal => IsAfterConstruction(entity, ordinal)).ToList();

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
        foreach (var ordinal in later)
        {
            writer.Line(code.Set(entity.Columns[ordinal], "entity", code.Read(entity.Columns[ordinal], EntityCode.Number(ordinal))));
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
        foreach (var ordinal in initialized)
        {
            var column = code.Entity.Columns[ordinal];
            writer.Line($"{CSharp.Identifier(column.Property)} = {code.Read(column, EntityCode.Number(ordinal))},");
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
            writer.Line($"if (columns.Has({EntityCode.Number(ordinal)})) {{ {code.Set(column, "entity", code.Read(column, "ordinal"))} }}");
        }

        writer.Close();
    }

    private static IEnumerable<int> Ordinals(Entity entity) => Enumerable.Range(0, entity.Columns.Count);

    private static bool IsInInitializer(Entity entity, int ordinal)
        => entity.Columns[ordinal].Access is PropertyAccess.Set or PropertyAccess.Init
            && (entity.Columns[ordinal].IsRequired || !entity.ConstructorParameters.Contains(ordinal));

    private static bool IsAfterConstruction(Entity entity, int ordinal)
        => entity.Columns[ordinal].Access is PropertyAccess.InaccessibleSetter or PropertyAccess.ConstructorOnly
            && !entity.ConstructorParameters.Contains(ordinal);
}
