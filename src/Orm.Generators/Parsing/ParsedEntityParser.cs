using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>What the generator takes of a class marked [Table]: the models, without the problems.</summary>
internal static class ParsedEntityParser
{
    public static ParsedEntity Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
        => IsFirst(context)
            ? new ParsedEntity(EntityHeaderParser.Parse(context, cancellationToken), EntityParser.Parse(context, cancellationToken).Model)
            : new ParsedEntity(null, null);

    // [Table] on two parts of a class is the compiler's error, and still one class.
    private static bool IsFirst(GeneratorAttributeSyntaxContext context)
        => context.TargetSymbol.GetAttributes().First(attribute => attribute.AttributeClass?.Name == RuntimeNames.Table) is var first
            && first.ApplicationSyntaxReference is { } place
            && place.SyntaxTree == context.TargetNode.SyntaxTree
            && context.TargetNode.Span.Contains(place.Span);
}
