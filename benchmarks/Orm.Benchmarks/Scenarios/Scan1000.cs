namespace Orm.Benchmarks.Scenarios;

/// <summary>A thousand rows into a list.</summary>
public class Scan1000() : ScanScenario(rows: 1_000);
