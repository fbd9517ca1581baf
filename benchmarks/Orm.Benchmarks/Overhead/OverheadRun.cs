using System.Globalization;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Overhead;

/// <summary>
/// What a query with two values costs over a get of the same row by its key: by each of Orm's three ways for values, and with
/// other libraries. On SQLite in a read transaction, where nothing else takes long.
/// </summary>
internal static class OverheadRun
{
    private const int Rounds = 200;

    public static int Run(SampleDatabase database, params ReadOnlySpan<(string Name, IReader Reader)> others)
    {
        using var engine = database.CreateEngine();
        List<ReadPair> pairs =
        [
            new("Orm, the statement alone", new OrmReads(engine, OrmReads.Get), new OrmReads(engine, OrmReads.Statement)),
            new("Orm, the values in the lambda", new OrmReads(engine, OrmReads.Get), new OrmReads(engine, OrmReads.Constant)),
            new("Orm, the values passed", new OrmReads(engine, OrmReads.Get), new OrmReads(engine, OrmReads.Passed)),
            new("Orm, the values captured", new OrmReads(engine, OrmReads.Get), new OrmReads(engine, OrmReads.Captured)),
        ];
        foreach (var (name, reader) in others)
        {
            pairs.Add(new ReadPair(name, PeerReads.Get(reader), PeerReads.Query(reader)));
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < pairs.Count; i++)
            {
                pairs[(round + i) % pairs.Count].RunRound();
            }
        }

        Print(pairs);
        return 0;
    }

    private static void Print(List<ReadPair> pairs)
    {
        Console.WriteLine("| | get by key | query with two values | more | get by key | query | more |\n|---|---|---|---|---|---|---|");
        foreach (var (name, get, query) in pairs.Select(static pair => (pair.Name, pair.Get, pair.Query)))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {get.Nanoseconds:#,0} ns | {query.Nanoseconds:#,0} ns | {query.Nanoseconds - get.Nanoseconds:#,0} ns | {get.Bytes:#,0} B | {query.Bytes:#,0} B | {query.Bytes - get.Bytes:#,0} B |"));
        }
    }
}
