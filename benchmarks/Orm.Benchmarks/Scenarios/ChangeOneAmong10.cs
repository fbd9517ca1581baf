namespace Orm.Benchmarks.Scenarios;

public class ChangeOneAmong10() : ChangeOneScenario(10);
