using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Documentation;

/// <summary>One ```csharp block of a page.</summary>
/// <param name="Page">The page's path from the repository's root.</param>
/// <param name="Line">The line of its first line of code, from 1.</param>
/// <param name="Code">The code as the reader sees it.</param>
/// <param name="Setup">Code before it that the reader does not see: the comment <c>&lt;!-- setup … --></c>.</param>
/// <param name="Mark">The word behind "csharp": none, <c>no-run</c>, or the id of the error that it shows.</param>
/// <param name="Output">The ```text block after one that shows an error.</param>
sealed record Snippet(string Page, int Line, string Code, string Setup, string Mark, string Output)
{
    public const string NoRun = "no-run";

    /// <summary>The diagnostic that the snippet is there to show; null for one that is right.</summary>
    public string? Error => Mark.StartsWith("ORM", StringComparison.Ordinal) || Mark.StartsWith("CS", StringComparison.Ordinal) ? Mark : null;

    public bool Runs => Mark.Length == 0 && Statements.Length > 0;

    /// <summary>Assembly attributes and types, the setup's before the reader's.</summary>
    public string Declarations => Usings + Part(Setup, Declaration) + Directive + Part(Code, Declaration);

    /// <summary>What stands in a method, empty where there is nothing; the setup's before the reader's.</summary>
    public string Statements => (Part(Setup, Statement) + Part(Code, Statement)) is { Length: > 0 } text && text.Trim().Length > 0
        ? Part(Setup, Statement) + Directive + Part(Code, Statement)
        : "";

    public string Usings => string.Concat(Root(Setup).Usings.Concat(Root(Code).Usings).Select(line => line.ToFullString().Trim() + "\n").Distinct());

    /// <summary>Whether it declares a table.</summary>
    public bool HasTable => Root(Setup + Code).DescendantNodes().OfType<AttributeSyntax>()
        .Any(attribute => attribute.Name.ToString() is "Table" or "Orm.Table");

    /// <summary>Whether it is written for a project that references PostgreSQL's driver.</summary>
    public bool NamesPostgreSql => Usings.Contains("using Orm.PostgreSql;", StringComparison.Ordinal);

    string Directive => $"#line {Line} \"{Page}\"\n";

    static bool Declaration(SyntaxNode node) => node is AttributeListSyntax or (MemberDeclarationSyntax and not GlobalStatementSyntax);

    static bool Statement(SyntaxNode node) => node is GlobalStatementSyntax;

    // What belongs to the other part is blanked out, line by line, so that every line keeps its number.
    static string Part(string code, Func<SyntaxNode, bool> belongs)
    {
        var root = Root(code);
        var text = code.ToCharArray();
        foreach (var node in root.ChildNodes().Where(node => !belongs(node)))
        {
            for (var position = node.SpanStart; position < node.Span.End; position++)
            {
                text[position] = text[position] == '\n' ? '\n' : ' ';
            }
        }

        return root.ChildNodes().Any(belongs) ? new string(text) + "\n" : "";
    }

    static CompilationUnitSyntax Root(string code) => SyntaxFactory.ParseCompilationUnit(code, options: Compile.ParseOptions);
}
