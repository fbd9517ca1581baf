using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A variable that a pattern declares: another name for what the pattern looks at.</summary>
internal static class PatternVariable
{
    /// <summary>What the pattern looks at; null where no pattern declares the variable.</summary>
    public static IOperation? MeaningOf(ILocalReferenceOperation variable)
    {
        for (var parent = variable.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation && parent.Descendants().OfType<IPatternOperation>().FirstOrDefault(pattern => Declares(pattern, variable.Local)) is { } declaring)
            {
                return Operations.InputOf(declaring);
            }
        }

        return null;
    }

    private static bool Declares(IPatternOperation pattern, ILocalSymbol variable) => SymbolEqualityComparer.Default.Equals(variable, pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        _ => null,
    });
}
