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
        var signature = $"static {code.Type} global::Orm.IEntity<{code.Type}>.Materialize<TRow>(ref TRow row)";
        writer.Line();
        if (Construction.IsExpression(code.Entity))
        {
            writer.Line(signature);
            writer.Indent();
            Construction.EmitNew(writer, code, "=> new", slot => Read(code, slot), static _ => true);
            writer.Unindent();
            return;
        }

        writer.Open(signature);
        Construction.EmitNew(writer, code, $"{code.Type} entity = new", slot => Read(code, slot), static _ => true);
        Construction.EmitLater(writer, code, "entity", slot => Read(code, slot), static _ => true);
        writer.Line("return entity;");
        writer.Close();
    }

    private static void EmitPopulate(SourceWriter writer, EntityCode code)
    {
        writer.Line();
        writer.Open($"static void global::Orm.IEntity<{code.Type}>.Populate<TRow>({code.Type} entity, global::Orm.ColumnMask columns, ref TRow row)");
        writer.Line("int ordinal = 0;");
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

    private static string Read(EntityCode code, int slot) => slot >= 0
        ? code.Read(code.Entity.Columns[slot], EntityCode.Number(slot))
        : EmbeddedEmitter.Read(code, code.Entity.Embedded[~slot]);
}
