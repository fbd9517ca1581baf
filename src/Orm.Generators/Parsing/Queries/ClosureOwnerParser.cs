using Microsoft.CodeAnalysis;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Where the compiler makes a lambda's closure class.</summary>
internal static class ClosureOwnerParser
{
    /// <summary>The class within which it does.</summary>
    public static ClosureOwner? Parse(SemanticModel model, int position, CancellationToken cancellationToken)
    {
        var type = model.GetEnclosingSymbol(position, cancellationToken)?.ContainingType;
        while (type is { IsExtension: true })
        {
            type = type.ContainingType;
        }

        return type is null ? null : MetadataNames.Owner(type);
    }

    /// <summary>Whether a method or class around the lambda is generic, so that each of its instantiations has a closure class.</summary>
    public static bool IsInGenericCode(SemanticModel model, int position, CancellationToken cancellationToken)
    {
        for (var symbol = model.GetEnclosingSymbol(position, cancellationToken); symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is IMethodSymbol { IsGenericMethod: true } or INamedTypeSymbol { IsGenericType: true })
            {
                return true;
            }
        }

        return false;
    }
}
