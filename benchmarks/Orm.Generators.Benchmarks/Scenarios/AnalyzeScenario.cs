using Microsoft.CodeAnalysis.Diagnostics;

namespace Orm.Generators.Benchmarks.Scenarios;

/// <summary>Everything that compiler and analyzer have to say of the project, side by side as in a build.</summary>
internal sealed class AnalyzeScenario(string title, DiagnosticAnalyzer analyzer) : Scenario(title)
{
    private CompilationWithAnalyzers? analyzed;

    public override void Prepare() => analyzed = BuiltProject.Create().WithAnalyzers([analyzer], Analyzers.Options);

    public override object Run() => analyzed!.GetAllDiagnosticsAsync().GetAwaiter().GetResult();
}
