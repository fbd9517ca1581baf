using BenchmarkDotNet.Attributes;
using Orm.Benchmarks.Data;
using Orm.Querying;
using Orm.Sqlite;

namespace Orm.Benchmarks.Scenarios;

/// <summary>What building a query costs, operator by operator, before anything is sent: the new query and the reading of its values.</summary>
[MemoryDiagnoser]
public class Operators
{
    private readonly int least = 18;
    private Engine? engine;
    private Session session = null!;
    private Query<Sample> query = null!;
    private Query<Sample> chain = null!;

    [GlobalSetup]
    public void SetUp()
    {
        engine = SqliteEngine.Create("Data Source=:memory:");
        engine.CreateAll();
        session = engine.OpenSession();
        query = session.Query<Sample>();
        chain = WherePassed().OrderBy(sample => sample.Name).Take(10);
        if (chain.ToSql() != "SELECT id, name, email, note, age, score, active, created_at, token, balance FROM samples WHERE age >= $1 ORDER BY name LIMIT $2")
        {
            throw new InvalidOperationException($"The chain is {chain.ToSql()}.");
        }
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        session.Dispose();
        engine?.Dispose();
    }

    [Benchmark(Baseline = true)]
    public Query<Sample> Query() => session.Query<Sample>();

    [Benchmark]
    public Query<Sample> WhereWithoutValues() => query.Where(sample => sample.Active && sample.Age >= 18);

    [Benchmark]
    public Query<Sample> WherePassed() => query.Where(least, static (sample, age) => sample.Age >= age);

    [Benchmark]
    public Query<Sample> WhereTwoPassed() => query.Where((least, most: least), static (sample, ages) => sample.Age >= ages.least && sample.Age <= ages.most);

    [Benchmark]
    public Query<Sample> WhereTwoCaptured()
    {
        var (from, to) = (least, least);
        return query.Where(sample => sample.Age >= from && sample.Age <= to);
    }

    [Benchmark]
    public Query<Sample> OrderBy() => query.OrderBy(sample => sample.Name);

    [Benchmark]
    public object Select() => query.Select(sample => new { sample.Id, sample.Name });

    /// <summary>Finding the assembled text of four operators, as every method that reads does.</summary>
    [Benchmark]
    public object Find() => engine!.Queries.Get(chain, Terminal.Rows);
}
