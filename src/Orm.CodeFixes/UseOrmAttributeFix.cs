using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes;

/// <summary>Writes Orm's attribute for one of System.ComponentModel.DataAnnotations, or removes one that says nothing more.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UseOrmAttributeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ORM109"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
        {
            return;
        }

        if (IsImplied(attribute))
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Remove [{NameOf(attribute)}]",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(Remove(root, attribute))),
                    nameof(UseOrmAttributeFix)),
                context.Diagnostics);
        }
        else if (Replace(attribute) is { } replacement)
        {
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Use Orm's [{replacement.Name.ToString().Split('.').Last()}]",
                    _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(attribute, replacement))),
                    nameof(UseOrmAttributeFix)),
                context.Diagnostics);
        }
    }

    /// <summary>[Required] where the type says so already.</summary>
    private static bool IsImplied(AttributeSyntax attribute) => NameOf(attribute) == "Required"
        && attribute.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { Type: not NullableTypeSyntax };

    /// <summary>Null where a person must decide.</summary>
    private static AttributeSyntax? Replace(AttributeSyntax attribute) => NameOf(attribute) switch
    {
        "Key" => Attributes.Make("Key"),
        "NotMapped" => Attributes.Make("NotMapped"),
        "MaxLength" or "StringLength" when attribute.ArgumentList?.Arguments.FirstOrDefault() is { NameEquals: null } length && !HasColumn(attribute)
            => Attributes.Make("Column", Arguments($"Length = {length.Expression}")),
        "Column" => ReplaceColumn(attribute),
        _ => null,
    };

    private static AttributeSyntax ReplaceColumn(AttributeSyntax attribute)
    {
        // Order says nothing to a database that is asked for columns by name.
        var kept = (attribute.ArgumentList?.Arguments ?? default)
            .Where(argument => argument.NameEquals?.Name.Identifier.ValueText != "Order")
            .Select(argument => argument.NameEquals?.Name.Identifier.ValueText == "TypeName" ? $"Type = {argument.Expression}" : argument.ToString())
            .ToArray();
        return Attributes.Make("Column", kept.Length == 0 ? null : Arguments(kept));
    }

    private static bool HasColumn(AttributeSyntax attribute)
        => attribute.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.AttributeLists
            .SelectMany(list => list.Attributes).Any(other => NameOf(other) == "Column") ?? false;

    private static AttributeArgumentListSyntax Arguments(params string[] arguments)
        => SyntaxFactory.ParseAttributeArgumentList($"({string.Join(", ", arguments)})")!;

    private static SyntaxNode Remove(SyntaxNode root, AttributeSyntax attribute)
    {
        if (attribute.Parent is not AttributeListSyntax { Attributes.Count: 1 } list)
        {
            return root.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        // What stood before the list now stands before what follows it.
        var next = list.GetLastToken().GetNextToken();
        var marked = root.ReplaceToken(next, next.WithLeadingTrivia(list.GetLeadingTrivia()));
        var markedList = (AttributeListSyntax)marked.FindNode(list.Span).FirstAncestorOrSelf<AttributeListSyntax>()!;
        return marked.RemoveNode(markedList, SyntaxRemoveOptions.KeepNoTrivia)!;
    }

    private static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name.ToString().Split('.', ':').Last();
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
