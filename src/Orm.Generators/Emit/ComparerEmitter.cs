using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>What differs between two objects, what is null in one, and a hash to find equals by.</summary>
internal static class ComparerEmitter
{
    private const string Mask = "static global::Orm.ColumnMask global::Orm.IEntity";

    public static void Emit(SourceWriter writer, EntityCode code)
    {
        EmitCompare(writer, code);
        EmitHash(writer, code);
        EmitNulls(writer, code);
    }

    private static void EmitCompare(SourceWriter writer, EntityCode code)
    {
        MaskWriter.Open(writer, code.Entity, $"{Mask}<{code.Type}>.Compare({code.Type} left, {code.Type} right)");
        for (var ordinal = 0; ordinal < code.Entity.Columns.Count; ordinal++)
        {
            var column = code.Entity.Columns[ordinal];
            MaskWriter.Add(writer, code.Entity, ordinal, ValueCode.Differ(EntityCode.TypeOfGet(column), code.Compared(column, "left"), code.Compared(column, "right"), code.Converters));
        }

        MaskWriter.Close(writer);
    }

    private static void EmitHash(SourceWriter writer, EntityCode code)
    {
        writer.Line();
        writer.Open($"static int global::Orm.IEntity<{code.Type}>.Hash({code.Type} entity, global::Orm.ColumnMask columns)");
        writer.Line("global::System.HashCode hash = new();");
        for (var ordinal = 0; ordinal < code.Entity.Columns.Count; ordinal++)
        {
            // Nothing is found by JSON, which can't be unique.
            if (!EntityCode.IsJson(code.Entity.Columns[ordinal]))
            {
                var column = code.Entity.Columns[ordinal];
                writer.Line($"if (columns.Has({EntityCode.Number(ordinal)})) {{ {ValueCode.Hash(EntityCode.TypeOfGet(column), code.Get(column, "entity"), code.Converters)} }}");
            }
        }

        writer.Line("return hash.ToHashCode();");
        writer.Close();
    }

    private static void EmitNulls(SourceWriter writer, EntityCode code)
    {
        var nullable = Enumerable.Range(0, code.Entity.Columns.Count).Where(ordinal => code.Entity.Columns[ordinal].IsNullable).ToList();
        var signature = $"{Mask}<{code.Type}>.Nulls({code.Type} entity)";
        if (nullable.Count == 0)
        {
            writer.Line();
            writer.Line($"{signature} => global::Orm.ColumnMask.None;");
            return;
        }

        MaskWriter.Open(writer, code.Entity, signature);
        foreach (var ordinal in nullable)
        {
            MaskWriter.Add(writer, code.Entity, ordinal, $"{code.Get(code.Entity.Columns[ordinal], "entity")} is null");
        }

        MaskWriter.Close(writer);
    }
}
