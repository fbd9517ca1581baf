using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Documentation;

/// <summary>Compiles snippets as a project of their own, with the generator and the analyzer, and runs them.</summary>
static class SnippetRun
{
    // What a project with implicit usings sees, and the two that every page takes for granted.
    const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Orm;
        global using Orm.Sqlite;
        """;

    // A snippet may show a variable that it does not use, and need not await.
    static readonly Dictionary<string, ReportDiagnostic> allowed = new[] { "CS0168", "CS0219", "CS1998" }
        .ToDictionary(id => id, _ => ReportDiagnostic.Suppress);

    /// <summary>Every snippet compiles without a warning and runs; one that shows an error shows it.</summary>
    public static async Task VerifyAsync(SnippetPage page)
    {
        var right = page.Snippets.Where(snippet => snippet.Error is null).ToList();
        var (compilation, messages) = await CompileAsync(right);
        Assert.True(messages.Count == 0, string.Join('\n', messages));

        var assembly = Load(compilation);
        foreach (var snippet in right.Where(snippet => snippet.Runs))
        {
            await RunAsync(assembly, right.IndexOf(snippet), snippet);
        }

        foreach (var wrong in page.Snippets.Where(snippet => snippet.Error is not null))
        {
            await VerifyErrorAsync(right, wrong);
        }
    }

    static async Task VerifyErrorAsync(IReadOnlyList<Snippet> right, Snippet wrong)
    {
        var (_, messages) = await CompileAsync([.. right, wrong]);
        var errors = messages.Where(message => message.Contains($" {wrong.Error}: ", StringComparison.Ordinal)).ToList();
        Assert.True(errors.Count == 1, $"{wrong.Page}({wrong.Line}) should show {wrong.Error} once. It shows:\n{string.Join('\n', messages)}");
        var shown = errors[0][errors[0].IndexOf(wrong.Error!, StringComparison.Ordinal)..];
        Assert.True(wrong.Output.Length == 0 || Spaceless(wrong.Output).Contains(Spaceless(shown), StringComparison.Ordinal),
            $"{wrong.Page}({wrong.Line}) shows another message than the analyzer's:\n{shown}");
    }

    static string Spaceless(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    static async Task<(Compilation Compilation, List<string> Messages)> CompileAsync(IReadOnlyList<Snippet> snippets)
    {
        var hasTable = snippets.Any(snippet => snippet.HasTable);
        var sources = snippets.SelectMany((snippet, index) => Sources(snippet, index, hasTable)).Prepend(GlobalUsings);
        var driver = CSharpGeneratorDriver.Create([new OrmGenerator().AsSourceGenerator()], parseOptions: Compile.ParseOptions);
        var project = Compile.Sources([.. sources]);
        if (snippets.Any(static snippet => snippet.NamesPostgreSql))
        {
            project = project.AddReferences(References.PostgreSql);
        }

        driver.RunGeneratorsAndUpdateCompilation(
            project.WithOptions(project.Options.WithSpecificDiagnosticOptions(allowed)), out var generated, out _);
        var compilation = JsonGenerator.Run(generated);

        var analyzed = compilation.WithAnalyzers([new OrmAnalyzer()]);
        var diagnostics = await analyzed.GetAllDiagnosticsAsync();
        return (compilation, diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString())
            .ToList());
    }

    static IEnumerable<string> Sources(Snippet snippet, int index, bool hasTable)
    {
        yield return snippet.Declarations;
        if (snippet.Statements.Length == 0)
        {
            yield break;
        }

        yield return $$"""
            {{snippet.Usings}}
            public sealed class Snippet{{index}}
            {
                public required Orm.Engine engine;
                public required Orm.Session session;

                public static async Task RunAsync()
                {
                    await using var engine = SqliteEngine.Create("Data Source=:memory:");
                    {{(hasTable ? "await engine.CreateAllAsync();" : "")}}
                    await using var session = engine.OpenSession();
                    await new Snippet{{index}} { engine = engine, session = session }.StatementsAsync();
                }

                async Task StatementsAsync()
                {
            {{snippet.Statements}}
            #line default
                }
            }
            """;
    }

    static Assembly Load(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return Assembly.Load(stream.ToArray());
    }

    static async Task RunAsync(Assembly assembly, int index, Snippet snippet)
    {
        var run = assembly.GetType($"Snippet{index}", throwOnError: true)!.GetMethod("RunAsync")!;
        try
        {
            await run.CreateDelegate<Func<Task>>()();
        }
        catch (Exception exception)
        {
            Assert.Fail($"{snippet.Page}({snippet.Line}) ended with an exception.\n{exception}");
        }
    }
}
