namespace Orm.Benchmarks.Ratios;

/// <summary>
/// Orm's time and processor time as parts of a peer's, of the fastest rounds of each.
/// </summary>
internal sealed record Costs(double Time, double Processor);
