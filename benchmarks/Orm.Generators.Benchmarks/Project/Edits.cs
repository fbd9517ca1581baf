using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Orm.Generators.Benchmarks.Project;

/// <summary>Keys pressed one after the other in a file: each changes a number in it, and the tree is parsed as an editor does it.</summary>
internal sealed class Edits(CSharpCompilation compilation, string path, string place)
{
    private int count;

    public CSharpCompilation Compilation { get; private set; } = compilation;

    /// <summary>The file as it is now.</summary>
    public SyntaxTree Tree { get; private set; } = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);

    /// <summary>The compilation with the next key pressed.</summary>
    public CSharpCompilation Next()
    {
        var text = Tree.GetText();
        var start = text.ToString().IndexOf(place, StringComparison.Ordinal) + place.Length;
        var end = start;
        while (char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var changed = Tree.WithChangedText(text.WithChanges(new TextChange(TextSpan.FromBounds(start, end), (++count).ToString(CultureInfo.InvariantCulture))));
        Compilation = Compilation.ReplaceSyntaxTree(Tree, changed);
        Tree = changed;
        return Compilation;
    }
}
