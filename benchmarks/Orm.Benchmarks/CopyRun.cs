using System.Diagnostics;
using System.Globalization;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;
using Orm.PostgreSql.Connections;

namespace Orm.Benchmarks;

/// <summary>From how many rows on a COPY is faster than INSERTs on PostgreSQL: a flush of so many by each, its transaction rolled back.</summary>
internal static class CopyRun
{
    private const int Rounds = 41;
    private const int Always = 1;

    private static readonly int[] Counts = [50, 100, 200, 400, 800, 1600];

    public static int Run()
    {
        using var database = SampleDatabase.Create(Target.PostgreSql, 0);
        using var inserting = database.CreateEngine();
        using var copying = database.CreateEngine();
        ((PostgreSqlDriver)inserting.Driver).RowsForCopy = int.MaxValue;
        ((PostgreSqlDriver)copying.Driver).RowsForCopy = Always;
        Console.WriteLine("| rows | keys back, INSERT | COPY | | keys given, INSERT | COPY | |\n|---|---|---|---|---|---|---|");
        foreach (var count in Counts)
        {
            Console.WriteLine($"| {count} | {Compared(inserting, copying, count, KeySource.Generated)} | {Compared(inserting, copying, count, KeySource.Given)} |");
        }

        return 0;
    }

    private static string Compared(Engine inserting, Engine copying, int count, KeySource keys)
    {
        var (inserts, copies) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            // The first rounds are the compiler's and the server's.
            inserts.Add(Milliseconds(inserting, count, keys));
            copies.Add(Milliseconds(copying, count, keys));
        }

        var (insert, copy) = (inserts.Skip(Rounds / 4).Min(), copies.Skip(Rounds / 4).Min());
        return string.Create(CultureInfo.InvariantCulture, $"{insert:0.00} ms | {copy:0.00} ms | {copy / insert:0.00}");
    }

    private static double Milliseconds(Engine engine, int count, KeySource keys)
    {
        using var session = engine.OpenSession();
        for (var i = 1; i <= count; i++)
        {
            session.Add(Sample.Create(i, keys == KeySource.Given ? i : 0));
        }

        var start = Stopwatch.GetTimestamp();
        session.Flush();
        var elapsed = Stopwatch.GetElapsedTime(start);
        session.Rollback();
        return elapsed.TotalMilliseconds;
    }
}
