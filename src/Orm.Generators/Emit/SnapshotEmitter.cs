using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>A copy of an object's values, and the way back.</summary>
internal static class SnapshotEmitter
{
    public static void Emit(SourceWriter writer, EntityCode code)
    {
        writer.Line();
        writer.Open($"static {code.Type} global::Orm.IEntity<{code.Type}>.Snapshot({code.Type} entity)");
        writer.Line($"{code.Type} snapshot = ({code.Type})entity.MemberwiseClone();");
        writer.Line("snapshot.__orm = default;");
        foreach (var column in code.Entity.Columns.Where(column => column.Embedded is null && ValueCode.CanChange(column.Type) && !EntityCode.IsJson(column)))
        {
            writer.Line(code.Set(column, "snapshot", Copy(code, column, "entity")));
        }

        foreach (var embedded in code.Entity.Embedded.Where(embedded => ValueCode.CanChange(embedded.Owner.Type)))
        {
            EmbeddedEmitter.EmitSnapshot(writer, code, embedded);
        }

        if (code.JsonColumns.Count > 0)
        {
            writer.Line($"snapshot.__ormJson = new({string.Join(", ", code.JsonColumns.Select(column => code.JsonText(column, "entity")))});");
        }

        writer.Line("return snapshot;");
        writer.Close();

        writer.Line();
        writer.Open($"static void global::Orm.IEntity<{code.Type}>.Restore({code.Type} entity, {code.Type} snapshot, global::Orm.ColumnMask columns)");
        EmitRestore(writer, code);
        writer.Close();
    }

    /// <summary>A column's value of an object, or of a snapshot, that shares nothing with it that can change.</summary>
    public static string Copy(EntityCode code, Column column, string from) => column.Type.Conversion is AsJson json
        ? CopyOfJson(code, column, json, from)
        : ValueCode.Copy(column.Type, code.Get(column, from), code.Converters);

    // What is set here counts as little as what a read sets.
    private static void EmitRestore(SourceWriter writer, EntityCode code)
    {
        foreach (var field in code.AssignedFields)
        {
            writer.Line($"global::Orm.AssignedColumns {Kept(field)} = entity.{field};");
        }

        if (code.AssignedFields.Count > 0)
        {
            writer.Open("try");
        }

        for (var ordinal = 0; ordinal < code.Entity.Columns.Count; ordinal++)
        {
            var column = code.Entity.Columns[ordinal];
            if (column.Embedded is { } path)
            {
                EmbeddedEmitter.EmitRestore(writer, code, code.Entity.Embedded[path.Object], ordinal);
                continue;
            }

            writer.Line($"if (columns.Has({EntityCode.Number(ordinal)})) {{ {code.Set(column, "entity", Copy(code, column, "snapshot"))} }}");
        }

        if (code.AssignedFields.Count > 0)
        {
            writer.Close();
            writer.Open("finally");
            foreach (var field in code.AssignedFields)
            {
                writer.Line($"entity.{field} = {Kept(field)};");
            }

            writer.Close();
        }
    }

    // A property without null may have been null all the same.
    private static string CopyOfJson(EntityCode code, Column column, AsJson json, string from)
    {
        var ordinal = EntityCode.Number(code.Entity.Columns.ToList().IndexOf(column));
        var read = $"{code.Converters.For(column.Type)}.FromColumn";
        return (column.IsNullable, json.IsReference) switch
        {
            (true, _) => $"{read}OrNull({code.JsonText(column, from)}, {ordinal})",
            (false, true) => $"{read}OrNull({code.JsonText(column, from)}, {ordinal})!",
            (false, false) => $"{read}({code.JsonText(column, from)}!, {ordinal})",
        };
    }

    private static string Kept(string field) => field.Replace("__orm", "was");
}
