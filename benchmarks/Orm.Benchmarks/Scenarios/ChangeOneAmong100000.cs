namespace Orm.Benchmarks.Scenarios;

public class ChangeOneAmong100000() : ChangeOneScenario(100_000);
