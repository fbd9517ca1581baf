using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Orm.CodeFixes;

/// <summary>Orm's attributes as a fix writes them: by their full name, which is shortened where the file allows it.</summary>
internal static class Attributes
{
    public static AttributeSyntax Make(string name, AttributeArgumentListSyntax? arguments = null)
        => SyntaxFactory.Attribute(FullName(name), arguments);

    /// <summary>A property with one more attribute before what stands there, on the same line.</summary>
    public static PropertyDeclarationSyntax Add(PropertyDeclarationSyntax property, string name)
    {
        // Parsed, since the formatter would move a list made by the factory to a line of its own.
        var list = SyntaxFactory.ParseMemberDeclaration("[X] int x;")!.AttributeLists[0];
        var attribute = list.Attributes[0];
        var named = list.ReplaceNode(attribute, attribute.WithName(FullName(name)))
            .WithLeadingTrivia(property.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.Space);
        var bare = property.WithLeadingTrivia();
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, named));
    }

    private static NameSyntax FullName(string name)
        => SyntaxFactory.ParseName($"global::Orm.{name}").WithAdditionalAnnotations(Simplifier.Annotation);
}
