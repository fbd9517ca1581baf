using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Orm.Generators.Benchmarks.Scenarios;

namespace Orm.Generators.Benchmarks;

/// <summary>Every scenario, measured by BenchmarkDotNet.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 3, iterationCount: 15, invocationCount: 1)]
[MemoryDiagnoser]
public class ScenarioBenchmarks
{
    /// <summary>What is measured.</summary>
    [ParamsSource(nameof(Titles))]
    public string Title { get; set; } = "";

    /// <summary>The names of all scenarios.</summary>
    public static IEnumerable<string> Titles => Scenario.All.Select(static scenario => scenario.Title);

    private Scenario? scenario;

    /// <summary>Finds it.</summary>
    [GlobalSetup]
    public void Find() => scenario = Scenario.All.Single(found => found.Title == Title);

    /// <summary>Before each run.</summary>
    [IterationSetup]
    public void Prepare() => scenario!.Prepare();

    /// <summary>A run.</summary>
    [Benchmark]
    public object Run() => scenario!.Run();
}
