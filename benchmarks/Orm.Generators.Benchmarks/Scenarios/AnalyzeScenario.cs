using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generators.Benchmarks.Project;

namespace Orm.Generators.Benchmarks.Scenarios;

/// <summary>
/// Everything that compiler and analyzer have to say of the project, side by side as in a build: the generator has run over the same files before,
/// which another scenario measures.
/// </summary>
internal sealed class AnalyzeScenario(string title, DiagnosticAnalyzer analyzer) : Scenario(title)
{
    private CompilationWithAnalyzers? analyzed;

    public override void Prepare()
    {
        HostedGenerator.OfBuild().RunGeneratorsAndUpdateCompilation(SyntheticProject.Create(), out var built, out _);
        analyzed = built.WithAnalyzers([analyzer], Analyzers.Options);
    }

    public override object Run() => analyzed!.GetAllDiagnosticsAsync().GetAwaiter().GetResult();
}
