namespace Orm.Benchmarks.Scenarios;

public class ChangeOneAmong1000() : ChangeOneScenario(1_000);
