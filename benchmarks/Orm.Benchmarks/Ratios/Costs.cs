namespace Orm.Benchmarks.Ratios;

/// <summary>
/// Orm's time and processor time as parts of a peer's: the medians over the rounds of the ratios in the same round, so that
/// what slows a whole round down cancels out.
/// </summary>
internal sealed record Costs(double Time, double Processor);
