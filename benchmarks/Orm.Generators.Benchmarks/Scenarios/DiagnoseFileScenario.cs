using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generators.Benchmarks.Project;

namespace Orm.Generators.Benchmarks.Scenarios;

/// <summary>What is said of the file: by the compiler, and by an analyzer where there is one, which then shares what the compiler found out.</summary>
internal sealed class DiagnoseFileScenario(string title, EditedFile file, DiagnosticAnalyzer? analyzer) : KeyPressScenario(title, file)
{
    private GeneratorDriver driver = HostedGenerator.OfEditor();
    private Compilation? output;
    private CompilationWithAnalyzers? analyzed;

    public override void Prepare()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(Press(), out output, out _);
        analyzed = analyzer is null ? null : output.WithAnalyzers([analyzer], Analyzers.Options);
    }

    public override object Run()
    {
        var model = (analyzed?.Compilation ?? output)!.GetSemanticModel(Tree);
        var ofCompiler = model.GetDiagnostics();
        return analyzed is null
            ? ofCompiler
            : (ofCompiler, analyzed.GetAnalyzerSyntaxDiagnosticsAsync(Tree, default).GetAwaiter().GetResult(),
                analyzed.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, default).GetAwaiter().GetResult());
    }
}
