using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>A copy of an object's values, and the way back.</summary>
internal static class SnapshotEmitter
{
    public static void Emit(SourceWriter writer, EntityCode code)
    {
        writer.Line();
        writer.Open($"static {code.Type} global::Orm.IEntity<{code.Type}>.Snapshot({code.Type} entity)");
        writer.Line($"var snapshot = ({code.Type})entity.MemberwiseClone();");
        writer.Line("snapshot.__orm = default;");
        foreach (var column in code.Entity.Columns.Where(column => ValueCode.CanChange(column.Type)))
        {
            writer.Line(code.Set(column, "snapshot", Copy(code, column, "entity")));
        }

        writer.Line("return snapshot;");
        writer.Close();

        writer.Line();
        writer.Open($"static void global::Orm.IEntity<{code.Type}>.Restore({code.Type} entity, {code.Type} snapshot, global::Orm.ColumnMask columns)");
        for (var ordinal = 0; ordinal < code.Entity.Columns.Count; ordinal++)
        {
            var column = code.Entity.Columns[ordinal];
            writer.Line($"if (columns.Has({EntityCode.Number(ordinal)})) {{ {code.Set(column, "entity", Copy(code, column, "snapshot"))} }}");
        }

        writer.Close();
    }

    private static string Copy(EntityCode code, Column column, string from) => ValueCode.Copy(column.Type, code.Get(column, from), code.Converters);
}
