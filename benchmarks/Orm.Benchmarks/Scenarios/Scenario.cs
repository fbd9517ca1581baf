using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Scenarios;

/// <summary>
/// What is measured, on each database and with each peer. A peer is opened, and what it reads or writes compared with the
/// values that it should be, when it is run for the first time.
/// </summary>
[MemoryDiagnoser]
public abstract class Scenario
{
    /// <summary>The targets that this run was asked for.</summary>
    public static IReadOnlyList<Target> Targets { get; set; } = Enum.GetValues<Target>();

    [ParamsSource(nameof(Targets))]
    public Target Target { get; set; }

    /// <summary>Has every peer open new connections for what follows, where it reads over some.</summary>
    internal virtual void Reopen()
    {
    }

    /// <summary>Whether the asynchronous methods are to be run.</summary>
    protected bool IsAsync => Target == Target.PostgreSqlAsync;
}
