using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Orm.Generators.Tests.Fuzz;

/// <summary>
/// Breaks code at random, as somebody does who types. ORM_TEST_LONG=1 breaks it twenty times as often, from a new seed each time;
/// ORM_TEST_SEED repeats a run, and one broken source is repeated by the seed that the failure tells.
/// </summary>
public class BrokenCodeTests(ITestOutputHelper output)
{
    const int MostFailures = 5;

    static readonly bool isLong = Environment.GetEnvironmentVariable("ORM_TEST_LONG") == "1";
    static readonly OrmAnalyzer analyzer = new();
    static readonly int count = isLong ? 20_000 : 1_000;

    [Fact]
    public async Task Broken_code_crashes_nothing_and_breaks_no_generated_file()
    {
        var seed = Seed();
        output.WriteLine($"ORM_TEST_SEED={seed}, {count} sources");
        var code = new BreakableCode();
        var failures = new List<string>();
        for (var i = 0; i < count && failures.Count < MostFailures; i++)
        {
            var broken = code.Break(new Random(seed + i));
            if (await FindFailure(broken) is { } failure)
            {
                failures.Add($"ORM_TEST_SEED={seed + i}: {failure}\n{broken.File}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    static int Seed()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("ORM_TEST_SEED"), CultureInfo.InvariantCulture, out var given))
        {
            return given;
        }

        return isLong ? Random.Shared.Next(1_000_000_000) : 1;
    }

    static async Task<string?> FindFailure(BrokenCode broken)
    {
        try
        {
            var driver = (CSharpGeneratorDriver)broken.Driver.RunGeneratorsAndUpdateCompilation(broken.Compilation, out var generated, out _, TestContext.Current.CancellationToken);
            if (driver.GetRunResult().Results[0].Exception is { } exception)
            {
                return exception.ToString();
            }

            return FindError(driver.GetRunResult().GeneratedTrees, generated) ?? await FindCrash(generated, broken.File);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return exception.ToString();
        }
    }

    static string? FindError(IEnumerable<SyntaxTree> trees, Compilation generated)
    {
        foreach (var tree in trees)
        {
            var error = generated.GetSemanticModel(tree).GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            if (error is not null)
            {
                return $"{error}\n    {tree.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()}";
            }
        }

        return null;
    }

    // The analyzer binds what it looks at, so it looks at the broken file alone.
    static async Task<string?> FindCrash(Compilation generated, SyntaxTree file)
    {
        string? crash = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => crash = exception.ToString(), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        await generated.WithAnalyzers([analyzer], options)
            .GetAnalyzerSemanticDiagnosticsAsync(generated.GetSemanticModel(file), filterSpan: null, TestContext.Current.CancellationToken);
        return crash;
    }
}
