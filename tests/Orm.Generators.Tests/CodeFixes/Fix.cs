using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Generators.Tests.Diagnostics;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.CodeFixes;

/// <summary>Applies a fix as an editor does.</summary>
static class Fix
{
    /// <summary>Expects what a fix makes of a source's first mistake, and what its menu entry says. The mistake is gone then, and the source compiles.</summary>
    public static async Task Expect<TFix>(string title, string before, string after)
        where TFix : CodeFixProvider, new()
    {
        var (action, document, mistakes) = await Offer<TFix>(before);
        Assert.NotNull(action);
        Assert.Equal(title, action.Title);
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;
        var text = await changed.GetTextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(after, text.ToString().ReplaceLineEndings("\n"));
        var compilation = await Compilation(changed);
        Assert.Equal(mistakes - 1, (await Mistakes<TFix>(compilation)).Count);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>Expects that a person must decide.</summary>
    public static async Task ExpectNone<TFix>(string source)
        where TFix : CodeFixProvider, new() => Assert.Null((await Offer<TFix>(source)).Action);

    static async Task<(CodeAction? Action, Document Document, int Mistakes)> Offer<TFix>(string source)
        where TFix : CodeFixProvider, new()
    {
        var document = Open(source);
        var found = await Mistakes<TFix>(await Compilation(document));
        Assert.True(found.Count > 0, $"No mistake to fix in {source}");
        CodeAction? offered = null;
        await new TFix().RegisterCodeFixesAsync(new CodeFixContext(document, found[0], (action, _) => offered = action, TestContext.Current.CancellationToken));
        return (offered, document, found.Count);
    }

    static async Task<IReadOnlyList<Diagnostic>> Mistakes<TFix>(CSharpCompilation compilation)
        where TFix : CodeFixProvider, new()
    {
        var ids = new TFix().FixableDiagnosticIds;
        return [.. (await Diagnose.Analyze(compilation)).Where(diagnostic => ids.Contains(diagnostic.Id)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    static async Task<CSharpCompilation> Compilation(Document document) => (CSharpCompilation)(await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;

    static Document Open(string source)
    {
        var compilation = Diagnose.Compilation(source);
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Test", "Test", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: Compile.ParseOptions, metadataReferences: compilation.References,
            analyzerReferences: [new GeneratorReference()]));
        foreach (var tree in compilation.SyntaxTrees.SkipLast(1))
        {
            project = project.AddDocument("Usings.cs", tree.GetRoot()).Project;
        }

        return project.AddDocument("Source.cs", source, filePath: "Source.cs");
    }
}
