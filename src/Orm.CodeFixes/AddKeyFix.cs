using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>Gives an entity a key: marks its <c>Id</c>, or its <c>UserId</c>, or adds <c>Id</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AddKeyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ORM107"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is not TypeDeclarationSyntax type)
        {
            return;
        }

        var key = FindKey(type);
        var title = key is null ? "Add 'Id' as the key" : $"Mark '{key.Identifier.ValueText}' as the key";
        context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(AddKey(context.Document, root, type, key)), nameof(AddKeyFix)),
            context.Diagnostics);
    }

    private static PropertyDeclarationSyntax? FindKey(TypeDeclarationSyntax type)
    {
        var properties = type.Members.OfType<PropertyDeclarationSyntax>().ToList();
        return properties.Find(property => property.Identifier.ValueText == "Id")
            ?? properties.Find(property => property.Identifier.ValueText == type.Identifier.ValueText + "Id");
    }

    private static Document AddKey(Document document, SyntaxNode root, TypeDeclarationSyntax type, PropertyDeclarationSyntax? key)
        => document.WithSyntaxRoot(key is null
            ? root.ReplaceNode(type, AddProperty(type))
            : root.ReplaceNode(key, Attributes.Add(key, "Key")));

    private static TypeDeclarationSyntax AddProperty(TypeDeclarationSyntax type)
    {
        var lineEnd = type.SyntaxTree.GetText().Lines[0] is { } line && line.EndIncludingLineBreak - line.End == 2
            ? SyntaxFactory.CarriageReturnLineFeed
            : SyntaxFactory.LineFeed;
        var indentation = type.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).LastOrDefault().ToString();
        var property = (PropertyDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration("public int Id { get; set; }")!;
        var key = Attributes.Add(property, "Key")
            .WithLeadingTrivia(SyntaxFactory.Whitespace(indentation + "    "))
            .WithTrailingTrivia(lineEnd);
        if (type.SemicolonToken.IsKind(SyntaxKind.None))
        {
            return type.WithMembers(type.Members.Insert(0, key));
        }

        var outer = SyntaxFactory.Whitespace(indentation);
        var open = SyntaxFactory.Token([lineEnd, outer], SyntaxKind.OpenBraceToken, [lineEnd]);
        var close = SyntaxFactory.Token([outer], SyntaxKind.CloseBraceToken, type.SemicolonToken.TrailingTrivia);
        return type.WithSemicolonToken(default).WithOpenBraceToken(open).WithCloseBraceToken(close).WithMembers([key]);
    }
}
