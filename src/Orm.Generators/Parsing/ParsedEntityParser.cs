using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>What the generator takes of a class marked [Table]: the models, without the problems.</summary>
internal static class ParsedEntityParser
{
    // Every key that is pressed anywhere asks again for every class.
    private static readonly ConditionalWeakTable<SyntaxNode, Latest> known = new();

    /// <summary>By syntax all that can be one; an alias may stand for the attribute.</summary>
    public static bool IsCandidate(SyntaxNode node) => node is TypeDeclarationSyntax { AttributeLists.Count: > 0 };

    /// <summary>Null where the part of a class does not bear its [Table].</summary>
    public static ParsedEntity? Parse(GeneratorSyntaxContext context, CancellationToken cancellationToken)
    {
        var shape = DeclarationShape.Of(context.SemanticModel.Compilation, cancellationToken);
        var latest = known.GetValue(context.Node, static _ => new Latest());
        if (latest.Found is not { } found || found.Shape != shape)
        {
            latest.Found = found = new Found(shape, ParseAnew(context, cancellationToken));
        }

        return found.Entity;
    }

    private static ParsedEntity? ParseAnew(GeneratorSyntaxContext context, CancellationToken cancellationToken)
        => context.SemanticModel.GetDeclaredSymbol(context.Node, cancellationToken) is INamedTypeSymbol type && IsBearer(context.Node, type)
            ? new ParsedEntity(EntityHeaderParser.Parse(type, cancellationToken), EntityParser.Parse(type, cancellationToken).Model)
            : null;

    // [Table] on two parts of a class is the compiler's error, and still one class.
    private static bool IsBearer(SyntaxNode part, INamedTypeSymbol type)
        => type.GetAttributes().Find(RuntimeNames.Table)?.ApplicationSyntaxReference is { } place
            && place.SyntaxTree == part.SyntaxTree
            && part.Span.Contains(place.Span)
            && place.GetSyntax().FirstAncestorOrSelf<TypeDeclarationSyntax>() == part;

    private sealed class Latest
    {
        public Found? Found { get; set; }
    }

    private sealed record Found(ulong Shape, ParsedEntity? Entity);
}
