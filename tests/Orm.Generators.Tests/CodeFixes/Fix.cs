using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Orm.Generators.Tests.Diagnostics;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.CodeFixes;

/// <summary>Applies a fix as an editor does.</summary>
static class Fix
{
    /// <summary>Expects what a fix makes of a source's first mistake, and what its menu entry says.</summary>
    public static async Task Expect<TFix>(string title, string before, string after)
        where TFix : CodeFixProvider, new()
    {
        var (action, document) = await Offer<TFix>(before);
        Assert.NotNull(action);
        Assert.Equal(title, action.Title);
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;
        var text = await changed.GetTextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(after, text.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Expects that a person must decide.</summary>
    public static async Task ExpectNone<TFix>(string source)
        where TFix : CodeFixProvider, new() => Assert.Null((await Offer<TFix>(source)).Action);

    static async Task<(CodeAction? Action, Document Document)> Offer<TFix>(string source)
        where TFix : CodeFixProvider, new()
    {
        var document = Open(source);
        var fix = new TFix();
        var compilation = (Microsoft.CodeAnalysis.CSharp.CSharpCompilation)(await document.Project.GetCompilationAsync())!;
        var found = (await Diagnose.Run(compilation)).FirstOrDefault(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id));
        Assert.NotNull(found);
        CodeAction? offered = null;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, found, (action, _) => offered = action, TestContext.Current.CancellationToken));
        return (offered, document);
    }

    static Document Open(string source)
    {
        var compilation = Diagnose.Compilation();
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Test", "Test", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: Compile.ParseOptions, metadataReferences: compilation.References));
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument("Usings.cs", tree.GetRoot()).Project;
        }

        return project.AddDocument("Source.cs", source, filePath: "Source.cs");
    }
}
