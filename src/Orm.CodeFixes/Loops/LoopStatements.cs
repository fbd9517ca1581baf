using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Orm.CodeFixes.Loops;

/// <summary>Declarations of variables before a loop.</summary>
internal sealed class LoopStatements(ForEachStatementSyntax loop, SemanticModel model, SourceText text)
{
    private readonly LoopNames names = new(loop, model);
    private readonly List<string> statements = [];

    /// <summary>The change that puts them there: below the blank lines before the loop, and above its comments.</summary>
    public TextChange Insertion
    {
        get
        {
            var trivia = loop.GetLeadingTrivia();
            var comment = trivia.Any(static part => part.IsDirective) ? default
                : trivia.FirstOrDefault(static part => !part.IsKind(SyntaxKind.WhitespaceTrivia) && !part.IsKind(SyntaxKind.EndOfLineTrivia));
            var start = comment == default ? loop.SpanStart : comment.SpanStart;
            var line = text.Lines.GetLineFromPosition(start);
            var indentation = text.ToString(TextSpan.FromBounds(line.Start, start));
            return string.IsNullOrWhiteSpace(indentation)
                ? new TextChange(new TextSpan(line.Start, 0), string.Concat(statements.Select(statement => $"{indentation}{statement}{LineBreak}")))
                : new TextChange(new TextSpan(start, 0), string.Concat(statements.Select(static statement => statement + " ")));
        }
    }

    private string LineBreak => text.Lines[0] is { Span: var first, SpanIncludingLineBreak: var whole } && whole.End > first.End ? text.ToString(TextSpan.FromBounds(first.End, whole.End)) : "\n";

    /// <summary>The variable that has a value: that which stands right before the loop with the same value, or one more.</summary>
    public string Declare(string value, params string[] words)
    {
        if (Declared().FirstOrDefault(variable => variable.Initializer!.Value.ToString() == value) is { } there)
        {
            return there.Identifier.ToString();
        }

        var name = names.Make(words);
        statements.Add($"var {name} = {value};");
        return name;
    }

    /// <summary>The change that brings a namespace into scope.</summary>
    public TextChange Using(string name)
    {
        var unit = (CompilationUnitSyntax)loop.SyntaxTree.GetRoot();
        return new TextChange(new TextSpan(unit.Usings.Count > 0 ? unit.Usings.Last().FullSpan.End : 0, 0), $"using {name};{LineBreak}");
    }

    /// <summary>Moves the further lines of what stood in the loop to the left by as much as the loop is indented more.</summary>
    public string Outdent(string value, SyntaxNode from)
    {
        var (inner, outer) = (IndentationAt(from.SpanStart), IndentationAt(loop.SpanStart));
        return inner.StartsWith(outer, StringComparison.Ordinal) ? value.Replace("\n" + inner, "\n" + outer) : value;
    }

    private IEnumerable<VariableDeclaratorSyntax> Declared()
    {
        IReadOnlyList<StatementSyntax> around = loop.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => [.. unit.Members.OfType<GlobalStatementSyntax>().Select(static global => global.Statement)],
            _ => [],
        };
        return around.TakeWhile(statement => statement != loop).Reverse().TakeWhile(static statement => statement is LocalDeclarationStatementSyntax)
            .SelectMany(static statement => ((LocalDeclarationStatementSyntax)statement).Declaration.Variables).Where(static variable => variable.Initializer is not null);
    }

    private string IndentationAt(int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
