using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>What the generator takes of a class marked [Table]: the models, without the problems.</summary>
internal static class ParsedEntityParser
{
    /// <summary>Null where a part of a type does not bear its [Table].</summary>
    public static ParsedEntity? Parse(TypeDeclarationSyntax part, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetDeclaredSymbol(part, cancellationToken) is not INamedTypeSymbol type || !IsBearer(part, type, cancellationToken))
        {
            return null;
        }

        var (entity, problems) = EntityParser.Parse(type, cancellationToken);
        return new ParsedEntity(EntityHeaderParser.Parse(type, cancellationToken), entity, problems.Count == 0);
    }

    // [Table] on two parts of a class is the compiler's error, and still one class.
    private static bool IsBearer(TypeDeclarationSyntax part, INamedTypeSymbol type, CancellationToken cancellationToken)
        => type.GetAttributes().Find(RuntimeNames.Table)?.ApplicationSyntaxReference is { } place
            && place.SyntaxTree == part.SyntaxTree
            && place.GetSyntax(cancellationToken).FirstAncestorOrSelf<TypeDeclarationSyntax>() == part;
}
