using Microsoft.CodeAnalysis.Diagnostics;

namespace Orm.Generators.Benchmarks.Scenarios;

/// <summary>How the analyzers run.</summary>
internal static class Analyzers
{
    public static CompilationWithAnalyzersOptions Options { get; } = new(
        new AnalyzerOptions([]),
        static (exception, _, _) => throw new InvalidOperationException("The analyzer failed.", exception),
        concurrentAnalysis: true,
        logAnalyzerExecutionTime: false);
}
