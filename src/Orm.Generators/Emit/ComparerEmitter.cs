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
            MaskWriter.Add(writer, code.Entity, ordinal, Differ(column, code.Get(column, "left"), code.Get(column, "right")));
        }

        MaskWriter.Close(writer);
    }

    private static void EmitHash(SourceWriter writer, EntityCode code)
    {
        writer.Line();
        writer.Open($"static int global::Orm.IEntity<{code.Type}>.Hash({code.Type} entity, global::Orm.ColumnMask columns)");
        writer.Line("var hash = new global::System.HashCode();");
        for (var ordinal = 0; ordinal < code.Entity.Columns.Count; ordinal++)
        {
            var column = code.Entity.Columns[ordinal];
            writer.Line($"if (columns.Has({EntityCode.Number(ordinal)})) {{ {Add(column, code.Get(column, "entity"))} }}");
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

    // NaN equals NaN, bytes compare by content, and a DateTime that is an instant compares as the instant that is kept.
    private static string Differ(Column column, string left, string right) => column.Type switch
    {
        { Kind: ScalarKind.Bytes } => $"!global::Orm.ColumnValues.Same({left}, {right})",
        { Kind: ScalarKind.Single or ScalarKind.Double, IsNullable: true } => $"!global::System.Nullable.Equals({left}, {right})",
        { Kind: ScalarKind.Single or ScalarKind.Double } => $"!{left}.Equals({right})",
        { Kind: ScalarKind.DateTime, IsLocal: false } => $"{Instant(left)} != {Instant(right)}",
        _ => $"{left} != {right}",
    };

    private static string Add(Column column, string value) => column.Type switch
    {
        { Kind: ScalarKind.Bytes } => $"hash.AddBytes({value});",
        { Kind: ScalarKind.DateTime, IsLocal: false } => $"hash.Add({Instant(value)});",
        _ => $"hash.Add({value});",
    };

    private static string Instant(string value) => $"global::Orm.ColumnValues.Instant({value})";
}
