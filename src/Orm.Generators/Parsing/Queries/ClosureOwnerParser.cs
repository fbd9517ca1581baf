using Microsoft.CodeAnalysis;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>The class within which the compiler makes a lambda's closure class.</summary>
internal static class ClosureOwnerParser
{
    public static ClosureOwner? Parse(SemanticModel model, int position, CancellationToken cancellationToken)
    {
        var type = model.GetEnclosingSymbol(position, cancellationToken)?.ContainingType;
        while (type is { IsExtension: true })
        {
            type = type.ContainingType;
        }

        return type is null ? null : MetadataNames.Owner(type);
    }
}
