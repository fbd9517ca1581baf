using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generators.Tests.Diagnostics;

namespace Orm.Generators.Tests.Fuzz;

/// <summary>
/// Breaks code at random, as somebody does who types. ORM_TEST_LONG=1 breaks it ten times as often, from a new seed each time;
/// ORM_TEST_SEED and ORM_TEST_COUNT say where to begin and how often, so that a failure, which tells its seed, can be repeated.
/// </summary>
public class BrokenCodeTests(ITestOutputHelper output)
{
    const int MostFailures = 5;

    static readonly bool isLong = Environment.GetEnvironmentVariable("ORM_TEST_LONG") == "1";
    static readonly OrmAnalyzer analyzer = new();

    // What has a mistake from the start is left out, and breaking it would show nothing.
    [Fact]
    public async Task The_code_has_no_mistake_before_it_is_broken()
    {
        foreach (var sources in BreakableSources.Projects)
        {
            Assert.Empty(await Diagnose.Run([.. sources]));
        }
    }

    [Fact]
    public async Task Broken_code_crashes_nothing_and_breaks_no_generated_file()
    {
        var seed = Given("ORM_TEST_SEED") ?? (isLong ? Random.Shared.Next(1_000_000_000) : 1);
        var count = Given("ORM_TEST_COUNT") ?? (isLong ? 20_000 : 2_000);
        output.WriteLine($"ORM_TEST_SEED={seed}, {count} sources");
        var code = new BreakableCode();
        var failures = new ConcurrentQueue<string>();
        await Parallel.ForAsync(seed, seed + count, TestContext.Current.CancellationToken, async (number, cancellationToken) =>
        {
            if (failures.Count < MostFailures && code.Break(new Random(number)) is var broken && await FindFailure(broken, cancellationToken) is { } failure)
            {
                failures.Enqueue($"ORM_TEST_SEED={number} ORM_TEST_COUNT=1: {failure}\n{broken.File}");
            }
        });

        Assert.True(failures.IsEmpty, string.Join("\n\n", failures));
    }

    /// <summary>A converter that became static; a member of an anonymous type that is no column any more.</summary>
    [Theory]
    [InlineData(74992)]
    [InlineData(81989)]
    public async Task What_once_crashed_or_broke_a_file_does_so_no_more(int seed)
    {
        var broken = new BreakableCode().Break(new Random(seed));
        Assert.Null(await FindFailure(broken, TestContext.Current.CancellationToken));
    }

    static int? Given(string variable)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var given) ? given : null;

    static async Task<string?> FindFailure(BrokenCode broken, CancellationToken cancellationToken)
    {
        try
        {
            var driver = (CSharpGeneratorDriver)broken.Driver.RunGeneratorsAndUpdateCompilation(broken.Compilation, out var generated, out _, cancellationToken);
            if (driver.GetRunResult().Results[0].Exception is { } exception)
            {
                return exception.ToString();
            }

            return FindError([.. driver.GetRunResult().GeneratedTrees], generated, cancellationToken) ?? await FindCrash(generated, broken.File, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return exception.ToString();
        }
    }

    // All at once: asked of file by file, the compiler does much of the work again for each.
    static string? FindError(HashSet<SyntaxTree> trees, Compilation generated, CancellationToken cancellationToken)
    {
        var error = generated.GetDiagnostics(cancellationToken)
            .FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.SourceTree is { } tree && trees.Contains(tree));
        return error is null
            ? null
            : $"{error}\n    {error.Location.SourceTree!.GetText(cancellationToken).Lines[error.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()}";
    }

    // The analyzer binds what it looks at, so it looks at the broken file alone.
    static async Task<string?> FindCrash(Compilation generated, SyntaxTree file, CancellationToken cancellationToken)
    {
        string? crash = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => crash = exception.ToString(), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        await generated.WithAnalyzers([analyzer], options)
            .GetAnalyzerSemanticDiagnosticsAsync(generated.GetSemanticModel(file), filterSpan: null, cancellationToken);
        return crash;
    }
}
