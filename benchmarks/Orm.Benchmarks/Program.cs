using System.Reflection;
using BenchmarkDotNet.Running;
using Orm.Benchmarks;

return args switch
{
    ["--short"] => ShortRun.Run(),
    ["--ratios", .. var options] => RatioRun.Run(options),
    _ => Full(args),
};

static int Full(string[] args)
{
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
    return 0;
}
