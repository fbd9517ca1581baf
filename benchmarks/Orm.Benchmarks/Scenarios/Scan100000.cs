namespace Orm.Benchmarks.Scenarios;

/// <summary>A hundred thousand rows into a list.</summary>
public class Scan100000() : ScanScenario(rows: 100_000);
