using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Orm.Generators.Diagnostics;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Diagnostics;

/// <summary>Runs generator and analyzer as a build does, the analyzer over what the generator wrote.</summary>
static class Diagnose
{
    const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Orm;
        """;

    static readonly CSharpCompilation project = WithoutDriver(Compile.Sources(Usings));

    /// <summary>
    /// Expects that a source, in which the mistake is marked <c>[|so|]</c>, has exactly this mistake. No driver is
    /// referenced, so both databases' rules hold.
    /// </summary>
    public static async Task<Diagnostic> Expect(string id, string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var source = marked.Replace("[|", "").Replace("|]", "");
        var diagnostic = Assert.Single(await Run(source));
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(source[start..end], source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(start, diagnostic.Location.SourceSpan.Start);
        return diagnostic;
    }

    /// <summary>Expects a message, whole.</summary>
    public static async Task ExpectMessage(string message, string source)
        => Assert.Equal(message, Assert.Single(await Run(source)).GetMessage());

    /// <summary>Expects that neither the analyzer nor the compiler has anything to say.</summary>
    public static async Task ExpectNothing(string source)
    {
        Assert.Empty(await Run(source));
        var generated = Generate(Compilation(source));
        Compile.ExpectNoDiagnostics(generated);
    }

    public static Task<ImmutableArray<Diagnostic>> Run(params string[] sources) => Run(Compilation(sources));

    public static Task<ImmutableArray<Diagnostic>> Run(CSharpCompilation compilation)
    {
        var generated = Generate(compilation);
        ExpectNoErrorInGeneratedFiles(compilation, generated);
        return Analyze(generated);
    }

    /// <summary>Runs over a source that our generator does not see, since it comes from another one.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsOutputOfAnotherGenerator(string source, params string[] sources)
        => Analyze(Generate(Compilation(sources)).AddSyntaxTrees(Compile.Tree(source, "Other.g.cs")));

    /// <summary>Turns a rule on that is off by default, or is no more than a remark.</summary>
    public static CSharpCompilation Enable(string id, CSharpCompilation compilation) => DiagnosticCatalogue.All.Single(rule => rule.Id == id) switch
    {
        { IsEnabledByDefault: false } => Enable(id, ReportDiagnostic.Warn, compilation),
        { DefaultSeverity: DiagnosticSeverity.Info } => Enable(id, ReportDiagnostic.Info, compilation),
        _ => compilation,
    };

    static CSharpCompilation Enable(string id, ReportDiagnostic severity, CSharpCompilation compilation)
        => compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(id, severity)]));

    /// <summary>What the analyzer says of sources and what was generated of them.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation generated)
    {
        var analyzers = generated.WithAnalyzers([new OrmAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => throw new InvalidOperationException("The analyzer failed.", exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var found = await analyzers.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        // What only remarks on right code is looked at where it is asked for.
        return [.. found.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info || generated.Options.SpecificDiagnosticOptions.ContainsKey(diagnostic.Id))];
    }

    /// <summary>A project with implicit usings that references Orm.Runtime and no driver.</summary>
    public static CSharpCompilation Compilation(params string[] sources)
    {
        // Trees added to one compilation share what it found out about the references, which takes most of the time.
        var compilation = project.AddSyntaxTrees([.. sources.Select((source, index) => Compile.Tree(source, $"Source{index + 1}.cs"))]);
        return compilation.SyntaxTrees.Any(tree => tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any())
            ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication))
            : compilation;
    }

    /// <summary>A reference assembly, which a project refers to in a build: without private members and bodies.</summary>
    public static MetadataReference Reference(string name, string source)
    {
        using var stream = new MemoryStream();
        var compilation = project.RemoveAllSyntaxTrees().WithAssemblyName(name).AddSyntaxTrees(Compile.Tree(source, name + ".cs"));
        var result = compilation.Emit(stream, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    public static Compilation Generate(CSharpCompilation compilation)
    {
        CSharpGeneratorDriver.Create([new OrmGenerator().AsSourceGenerator()], parseOptions: Compile.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        return JsonGenerator.Run(generated);
    }

    static void ExpectNoErrorInGeneratedFiles(Compilation compilation, Compilation generated)
    {
        var written = generated.SyntaxTrees.Except(compilation.SyntaxTrees).ToHashSet();
        Assert.Empty(generated.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && written.Contains(diagnostic.Location.SourceTree!)));
    }

    static CSharpCompilation WithoutDriver(CSharpCompilation compilation)
        => compilation.RemoveReferences(compilation.References.Where(reference => Path.GetFileName(reference.Display) == "Orm.Sqlite.dll"));
}
