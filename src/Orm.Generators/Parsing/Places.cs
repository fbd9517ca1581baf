using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generators.Parsing;

/// <summary>The smallest token that is wrong, of each kind of mistake.</summary>
internal static class Places
{
    /// <summary>A symbol's name where it is declared; the entity's where the declaration is in another assembly.</summary>
    public static Place Name(ISymbol symbol, INamedTypeSymbol entity) => cancellationToken =>
        NameIn(symbol, cancellationToken) ?? NameIn(entity, cancellationToken) ?? Location.None;

    /// <summary>The name of the part of a class that bears an attribute, its first where none is given.</summary>
    public static Place Name(INamedTypeSymbol type) => Name(type, type);

    /// <summary>A property's or parameter's type.</summary>
    public static Place TypeOf(ISymbol symbol, INamedTypeSymbol entity) => cancellationToken =>
        Syntax(symbol, cancellationToken) switch
        {
            PropertyDeclarationSyntax property => property.Type.GetLocation(),
            ParameterSyntax { Type: { } type } => type.GetLocation(),
            _ => Name(symbol, entity)(cancellationToken),
        };

    /// <summary>An attribute's name; the bearer's where the attribute is in another assembly.</summary>
    public static Place Attribute(AttributeData attribute, ISymbol bearer, INamedTypeSymbol entity) => cancellationToken =>
        AttributeSyntax(attribute, cancellationToken)?.Name.GetLocation() ?? Name(bearer, entity)(cancellationToken);

    /// <summary>A named argument's value in an attribute, the whole attribute's name where it is not given.</summary>
    public static Place Argument(AttributeData attribute, string name, ISymbol bearer, INamedTypeSymbol entity) => cancellationToken =>
        AttributeSyntax(attribute, cancellationToken)?.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression.GetLocation()
        ?? Attribute(attribute, bearer, entity)(cancellationToken);

    /// <summary>A positional argument's value in an attribute.</summary>
    public static Place Argument(AttributeData attribute, int position, ISymbol bearer, INamedTypeSymbol entity) => cancellationToken =>
        AttributeSyntax(attribute, cancellationToken)?.ArgumentList?.Arguments
            .Where(argument => argument.NameEquals is null).ElementAtOrDefault(position)?.Expression.GetLocation()
        ?? Attribute(attribute, bearer, entity)(cancellationToken);

    /// <summary>The type argument of a generic attribute.</summary>
    public static Place TypeArgument(AttributeData attribute, ISymbol bearer, INamedTypeSymbol entity) => cancellationToken =>
        AttributeSyntax(attribute, cancellationToken)?.Name.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault()
            ?.TypeArgumentList.Arguments.FirstOrDefault()?.GetLocation()
        ?? Attribute(attribute, bearer, entity)(cancellationToken);

    private static AttributeSyntax? AttributeSyntax(AttributeData attribute, CancellationToken cancellationToken)
        => attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;

    private static SyntaxNode? Syntax(ISymbol symbol, CancellationToken cancellationToken)
        => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);

    private static Location? NameIn(ISymbol symbol, CancellationToken cancellationToken) => Syntax(symbol, cancellationToken) switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.GetLocation(),
        PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
        ConstructorDeclarationSyntax constructor => constructor.Identifier.GetLocation(),
        ParameterSyntax parameter => parameter.Identifier.GetLocation(),
        VariableDeclaratorSyntax variable => variable.Identifier.GetLocation(),
        _ => null,
    };
}
