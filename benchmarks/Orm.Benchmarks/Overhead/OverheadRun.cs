using System.Globalization;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Overhead;

/// <summary>
/// What a query with two values costs over a get of the same row by its key: by each of Orm's three ways for values, and with
/// other libraries. On SQLite in a read transaction, where nothing else takes long.
/// </summary>
internal static class OverheadRun
{
    public const int Rows = 1_000;

    private const int Rounds = 3_000;

    /// <summary>The libraries' differences are larger, and their rounds take longer.</summary>
    private const int RoundsOfLibraries = 200;

    /// <summary>Measures, prints, and disposes the libraries' readers.</summary>
    public static int Run(SampleDatabase database, IReadOnlyList<(Peer Peer, IReader Reader)> libraries)
    {
        using var engine = database.CreateEngine();
        ReadPair[] own =
        [
            Own("Orm, the statement alone", engine, OrmReads.Statement),
            Own("Orm, the values in the lambda of FirstOrDefault", engine, OrmReads.ConstantAtOnce),
            Own("Orm, the values passed to FirstOrDefault", engine, OrmReads.PassedAtOnce),
            Own("Orm, the values captured by the lambda of FirstOrDefault", engine, OrmReads.CapturedAtOnce),
            Own("Orm, the values in the lambda of Where", engine, OrmReads.Constant),
            Own("Orm, the values passed to Where", engine, OrmReads.Passed),
            Own("Orm, the values captured by the lambda of Where", engine, OrmReads.Captured),
        ];
        ReadPair[] others = [.. libraries.Select(static library => Other(library.Peer, library.Reader))];
        RunRounds(own, Rounds);
        RunRounds(others, RoundsOfLibraries);
        Print([.. own, .. others]);
        foreach (var (_, reader) in libraries)
        {
            reader.Dispose();
        }

        return 0;
    }

    private static ReadPair Own(string name, Engine engine, Func<Session, int, int, Sample?> query)
        => new(name, new OrmReads(engine, OrmReads.Get), new OrmReads(engine, query));

    private static ReadPair Other(Peer peer, IReader reader) => new(peer.Title(), PeerReads.Get(peer, reader), PeerReads.Query(peer, reader));

    private static void RunRounds(ReadPair[] pairs, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < pairs.Length; i++)
            {
                pairs[(round + i) % pairs.Length].RunRound();
            }
        }
    }

    private static void Print(IReadOnlyList<ReadPair> pairs)
    {
        Console.WriteLine("| | get by key | query with two values | more | get by key | query | more |\n|---|---|---|---|---|---|---|");
        foreach (var pair in pairs)
        {
            var (get, query, more) = pair.Result();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {pair.Name} | {get.Nanoseconds:#,0} ns | {query.Nanoseconds:#,0} ns | {more.Nanoseconds:#,0} ns | {get.Bytes:#,0} B | {query.Bytes:#,0} B | {more.Bytes:#,0} B |"));
        }
    }
}
