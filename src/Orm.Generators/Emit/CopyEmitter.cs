using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>From an object to another of the same values.</summary>
internal static class CopyEmitter
{
    public static void Emit(SourceWriter writer, EntityCode code)
    {
        writer.Line();
        writer.Open($"static {code.Type} global::Orm.IEntity<{code.Type}>.Copy({code.Type} entity)");
        foreach (var embedded in code.Entity.Embedded)
        {
            EmbeddedEmitter.EmitCopies(writer, code, embedded, "entity");
        }

        Construction.EmitNew(writer, code, $"{code.Type} copy = new", slot => Value(code, slot), slot => MustBeGiven(code.Entity, slot));
        Construction.EmitLater(writer, code, "copy", slot => Value(code, slot), slot => MustBeGiven(code.Entity, slot));
        foreach (var field in code.AssignedFields)
        {
            writer.Line($"copy.{field} = entity.{field};");
        }

        writer.Line("return copy;");
        writer.Close();
    }

    // What the database computes comes when the copy is inserted.
    private static bool MustBeGiven(Entity entity, int slot) => slot < 0 || !entity.Columns[slot].IsComputed || entity.Columns[slot].IsRequired;

    private static string Value(EntityCode code, int slot)
    {
        if (slot < 0)
        {
            return EmbeddedEmitter.Copied(code, code.Entity.Embedded[~slot], "entity");
        }

        var column = code.Entity.Columns[slot];
        return column.IsComputed
            ? $"default({EntityCode.TypeOf(column)}){(EntityCode.IsReference(column) && !column.IsNullable ? "!" : "")}"
            : SnapshotEmitter.Copy(code, column, "entity");
    }
}
