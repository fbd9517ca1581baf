using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generators.Tests.Harness;

/// <summary>Edits that a user makes between two runs of the generator.</summary>
static class Edit
{
    /// <summary>A new file that is nobody's business, and a line more at the end of each file that is there.</summary>
    public static CSharpCompilation Unrelated(CSharpCompilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            compilation = compilation.ReplaceSyntaxTree(tree, Compile.Tree(tree + "\n// A remark.\n", tree.FilePath));
        }

        return compilation.AddSyntaxTrees(Compile.Tree("class Unrelated { void Method() { } }", "Unrelated.cs"));
    }

    /// <summary>One more property in the first entity; null where there is no entity.</summary>
    public static CSharpCompilation? Entity(CSharpCompilation compilation)
    {
        var entity = compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            .FirstOrDefault(IsEntity);
        return entity is null ? null : compilation.AddSyntaxTrees(Compile.Tree(Part(entity), "Part.cs"));
    }

    static bool IsEntity(TypeDeclarationSyntax type)
        => type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Table" or "Orm.Table");

    // Another part of the class, in its containers.
    static string Part(TypeDeclarationSyntax entity)
    {
        var part = $"partial {Keyword(entity)} {entity.Identifier} {{ public int AddedLater {{ get; set; }} }}";
        foreach (var container in entity.Ancestors())
        {
            part = container switch
            {
                TypeDeclarationSyntax type => $"partial {Keyword(type)} {type.Identifier} {{ {part} }}",
                BaseNamespaceDeclarationSyntax space => $"namespace {space.Name} {{ {part} }}",
                _ => part,
            };
        }

        return part;
    }

    static string Keyword(TypeDeclarationSyntax type) => type.Keyword.ToString();
}
