using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generators.Tests.Harness;

/// <summary>
/// Runs the generator over sources as a compiler or an editor does. Each run checks what must hold of every run: the output
/// compiles without a warning, an unrelated edit leaves every step as it was, and a changed entity is seen.
/// </summary>
static class Generator
{
    public static GeneratorRun Run(params string[] sources) => Run(Compile.Sources(sources));

    public static GeneratorRun Run(CSharpCompilation compilation)
    {
        var driver = Start(compilation);
        var run = GeneratorRun.Of(driver, compilation);
        Compile.ExpectNoDiagnostics(JsonGenerator.Run(run.Output));
        ExpectNoVar(driver.GetRunResult());
        Incrementality.ExpectUnchanged(driver.RunGenerators(Edit.Unrelated(compilation)).GetRunResult());
        if (Edit.Entity(compilation) is { } edited)
        {
            Incrementality.ExpectModified(driver.RunGenerators(edited).GetRunResult(), "Entities");
        }

        return run;
    }

    /// <summary>Runs over sources with mistakes in them, whose output need not compile.</summary>
    public static GeneratorRun RunBroken(params string[] sources)
    {
        var compilation = Compile.Sources(sources);
        var driver = Start(compilation);
        Incrementality.ExpectUnchanged(driver.RunGenerators(Edit.Unrelated(compilation)).GetRunResult());
        return GeneratorRun.Of(driver, compilation);
    }

    /// <summary>A driver that has run once, to run it again.</summary>
    public static GeneratorDriver Start(CSharpCompilation compilation) => CSharpGeneratorDriver.Create(
        [new OrmGenerator().AsSourceGenerator()],
        parseOptions: Compile.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
        .RunGenerators(compilation);

    // Where a class of the project is named var, var is that class.
    static void ExpectNoVar(GeneratorDriverRunResult result)
        => Assert.Empty(result.GeneratedTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).OfType<IdentifierNameSyntax>().Where(name => name.IsVar).Select(name => name.Parent!.ToString()));
}
