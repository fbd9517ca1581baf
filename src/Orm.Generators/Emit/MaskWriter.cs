using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>Code that gathers columns in a mask: in one word up to 64 columns, else in several.</summary>
internal static class MaskWriter
{
    private const int BitsOfWord = 64;

    /// <summary>Opens a member and declares its bits.</summary>
    public static void Open(SourceWriter writer, Entity entity, string signature)
    {
        writer.Line();
        writer.Open(signature);
        writer.Line(entity.Columns.Count <= BitsOfWord
            ? "ulong bits = 0;"
            : $"global::System.Span<ulong> bits = stackalloc ulong[{EntityCode.Number((entity.Columns.Count + BitsOfWord - 1) / BitsOfWord)}];");
    }

    /// <summary>Puts a column in where the condition holds.</summary>
    public static void Add(SourceWriter writer, Entity entity, int ordinal, string condition)
    {
        var word = entity.Columns.Count <= BitsOfWord ? "bits" : $"bits[{EntityCode.Number(ordinal / BitsOfWord)}]";
        writer.Line($"if ({condition}) {{ {word} |= 1UL << {EntityCode.Number(ordinal % BitsOfWord)}; }}");
    }

    /// <summary>Returns the mask.</summary>
    public static void Close(SourceWriter writer)
    {
        writer.Line("return new global::Orm.ColumnMask(bits);");
        writer.Close();
    }
}
