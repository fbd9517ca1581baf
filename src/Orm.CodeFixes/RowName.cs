using Microsoft.CodeAnalysis;

namespace Orm.CodeFixes;

/// <summary>What a lambda that a fix writes calls its row.</summary>
internal static class RowName
{
    /// <summary>The first letter of the row's type, or <c>row</c> where something else has this name.</summary>
    public static string Of(ITypeSymbol row, SemanticModel model, int position)
    {
        var letter = row.Name.Length > 0 && char.IsLetter(row.Name[0]) ? char.ToLowerInvariant(row.Name[0]).ToString() : "row";
        return model.LookupSymbols(position, name: letter).IsEmpty ? letter : "row";
    }
}
