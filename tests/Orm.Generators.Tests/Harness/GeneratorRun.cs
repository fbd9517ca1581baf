using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orm.Generators.Tests.Harness;

/// <summary>What one run of the generator gave.</summary>
/// <param name="Files">Each generated file's text by its hint name.</param>
/// <param name="Output">The sources and the generated files, compiled together.</param>
sealed record GeneratorRun(IReadOnlyDictionary<string, string> Files, Compilation Output)
{
    /// <summary>The generated half of the only entity.</summary>
    public string OnlyEntity => Files.Single(file => file.Key.EndsWith(".g.cs", StringComparison.Ordinal) && !file.Key.StartsWith("Orm-", StringComparison.Ordinal)).Value;

    public static GeneratorRun Of(GeneratorDriver driver, CSharpCompilation compilation)
    {
        var result = driver.GetRunResult();
        if (result.Results[0].Exception is { } exception)
        {
            throw new InvalidOperationException("The generator threw.", exception);
        }

        Assert.Empty(result.Diagnostics);
        var files = result.Results[0].GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        return new GeneratorRun(files, compilation.AddSyntaxTrees(result.GeneratedTrees));
    }
}
