using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generators.Parsing.Queries;

/// <summary>The declarations of a source file, by syntax. Bodies are not looked into: a local variable is seen where it is used.</summary>
internal sealed class SourceNames
{
    // The generator asks and the analyzer after it, of files that are most of them as they were before the last key.
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<(string Name, string Mentioned)>> known = new();

    private readonly HashSet<(string Name, string Mentioned)> declared = [];

    /// <summary>What is declared, each with a name that occurs in its type.</summary>
    public static IReadOnlyCollection<(string Name, string Mentioned)> Of(SyntaxTree tree, CancellationToken cancellationToken)
        => known.GetValue(tree, unknown =>
        {
            var names = new SourceNames();
            names.Collect(unknown.GetRoot(cancellationToken));
            return names.declared;
        });

    private void Collect(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            switch (node)
            {
                case UsingDirectiveSyntax { Alias: { } alias } directive:
                    Declare(alias.Name.Identifier.ValueText, directive.NamespaceOrType);
                    break;
                case TypeDeclarationSyntax type:
                    Declare(type);
                    break;
                case MemberDeclarationSyntax member:
                    Declare(member);
                    break;
            }
        }
    }

    private void Declare(TypeDeclarationSyntax type)
    {
        var name = type.Identifier.ValueText;
        Declare(name, type.BaseList);
        Declare(name, type.ConstraintClauses);
        Declare(name, type.ParameterList);
        foreach (var parameter in type.ParameterList?.Parameters ?? default)
        {
            Declare(parameter.Identifier.ValueText, parameter.Type);
        }
    }

    private void Declare(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case DelegateDeclarationSyntax type:
                Declare(type.Identifier.ValueText, type.ReturnType);
                Declare(type.Identifier.ValueText, type.ParameterList);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    Declare(variable.Identifier.ValueText, field.Declaration.Type);
                }

                break;
            case PropertyDeclarationSyntax property:
                Declare(property.Identifier.ValueText, property.Type);
                DeclareImplicit(property.Identifier.ValueText, property, property.Type);
                break;
            case EventDeclarationSyntax changed:
                Declare(changed.Identifier.ValueText, changed.Type);
                break;
            case MethodDeclarationSyntax method:
                Declare(method.Identifier.ValueText, method.ReturnType);
                Declare(method.Identifier.ValueText, method.ParameterList);
                Declare(method.Identifier.ValueText, method.ConstraintClauses);
                DeclareImplicit(method.Identifier.ValueText, method, method.ReturnType, method.ParameterList);
                break;
            case IndexerDeclarationSyntax indexer:
                DeclareOfType(indexer, indexer.Type, indexer.ParameterList);
                break;
            case OperatorDeclarationSyntax operation:
                DeclareOfType(operation, operation.ReturnType, operation.ParameterList);
                break;
            case ConversionOperatorDeclarationSyntax conversion:
                DeclareOfType(conversion, conversion.Type, conversion.ParameterList);
                break;
            case ConstructorDeclarationSyntax constructor:
                DeclareOfType(constructor, constructor.ParameterList);
                break;
        }
    }

    private void DeclareImplicit(string name, MemberDeclarationSyntax member, params SyntaxNode[] parts)
    {
        if (DeclaredNames.IsImplicit(name))
        {
            DeclareOfType(member, parts);
        }
    }

    // What is used without a name stands behind its class's.
    private void DeclareOfType(MemberDeclarationSyntax member, params SyntaxNode[] parts)
    {
        foreach (var owner in Owners(member))
        {
            Declare(owner, parts);
        }
    }

    /// <summary>The class of a member, or what it extends.</summary>
    private static IEnumerable<string> Owners(MemberDeclarationSyntax member)
    {
        var type = member.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return (type, member) switch
        {
            (ExtensionBlockDeclarationSyntax { ParameterList: { } extended }, _) => Identifiers(extended),
            (_, MethodDeclarationSyntax { ParameterList.Parameters: [{ Type: { } extended } first, ..] }) when first.Modifiers.Any(SyntaxKind.ThisKeyword) => Identifiers(extended),
            ({ } owner, _) => [owner.Identifier.ValueText],
            _ => [],
        };
    }

    private void Declare(string name, IEnumerable<SyntaxNode> parts)
    {
        foreach (var part in parts)
        {
            Declare(name, part);
        }
    }

    private void Declare(string name, SyntaxNode? part)
    {
        foreach (var mentioned in part is null ? [] : Identifiers(part))
        {
            declared.Add((name, mentioned));
        }
    }

    private static IEnumerable<string> Identifiers(SyntaxNode part)
        => part.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText);
}
