using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>What each member of .NET is in SQL, by its signature. There is a file for each type.</summary>
internal static class FunctionTable
{
    private static readonly Dictionary<string, Func<FunctionUse, Operand?>> all = Merge(
        StringFunctions.Table,
        TextSearchFunctions.Table,
        MathFunctions.Table,
        RoundingFunctions.Table,
        DateTimeFunctions.Table,
        DateOnlyFunctions.Table,
        TimeOnlyFunctions.Table,
        TimeSpanFunctions.Table,
        CompareFunctions.Table,
        ValueTypeFunctions.Table);

    /// <summary>The signatures, in their order.</summary>
    public static IEnumerable<string> Signatures => all.Keys.OrderBy(static signature => signature, StringComparer.Ordinal);

    /// <summary>What makes an operand of a use; null for a member that has no SQL.</summary>
    public static Func<FunctionUse, Operand?>? Find(string signature) => all.TryGetValue(signature, out var translate) ? translate : null;

    /// <summary>A function of the member's own arguments in their order.</summary>
    public static Func<FunctionUse, Operand?> Same(SqlFunction function) => use => use.Call(function);

    private static Dictionary<string, Func<FunctionUse, Operand?>> Merge(params IReadOnlyDictionary<string, Func<FunctionUse, Operand?>>[] tables)
        => tables.SelectMany(static table => table).ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);
}
