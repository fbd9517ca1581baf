namespace Orm.Benchmarks.Ratios;

/// <summary>
/// What one operation of a peer costs in its fastest rounds. A shared machine runs at half its speed for seconds at a time; that
/// only ever adds, and in the middle of the rounds one peer meets more of it than another.
/// </summary>
/// <param name="Nanoseconds">Time on the clock.</param>
/// <param name="ProcessorNanoseconds">Processor time of this process, on all threads; a server's is not in it.</param>
/// <param name="Bytes">Allocated memory, on all threads.</param>
internal sealed record Figures(double Nanoseconds, double ProcessorNanoseconds, long Bytes);
