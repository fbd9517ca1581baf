using BenchmarkDotNet.Running;
using Orm.Generators.Benchmarks;
using Orm.Generators.Benchmarks.Rounds;

return args switch
{
    ["--short", .. var options] => ShortRun.Run(options),
    _ => Full(args),
};

static int Full(string[] args)
{
    BenchmarkSwitcher.FromTypes([typeof(ScenarioBenchmarks)]).Run(args);
    return 0;
}
