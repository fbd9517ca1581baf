using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks;

/// <summary>What a hundred thousand rows keep of the heap, its garbage collected, as objects alone and as tracked ones.</summary>
internal static class MemoryRun
{
    private const int Rows = 100_000;

    public static int Run()
    {
        using var database = SampleDatabase.Create(Target.Sqlite, Rows);
        using var engine = database.CreateEngine();
        using var connection = database.Open();
        var alone = Kept(() =>
        {
            using var session = engine.OpenSession();
            return session.Query<Sample>().AsNoTracking().ToList();
        });
        Print("Orm, untracked", alone, alone);
        Print("Orm, tracked", alone, Kept(() =>
        {
            var session = engine.OpenSession();
            return (session, session.Query<Sample>().ToList());
        }));
        var rows = Kept(() =>
        {
            using var context = new SampleContext(database.EntityFrameworkOn(connection).Options);
            return context.Samples.AsNoTracking().ToList();
        });
        Print("EF Core, untracked", rows, rows);
        Print("EF Core, tracked", rows, Kept(() =>
        {
            var context = new SampleContext(database.EntityFrameworkOn(connection).Options);
            return (context, context.Samples.ToList());
        }));
        return 0;
    }

    private static double Kept<T>(Func<T> load)
    {
        // The first time fills caches that stay.
        load();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var loaded = load();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(loaded);
        return (double)(after - before) / Rows;
    }

    private static void Print(string what, double alone, double bytes)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {bytes:0} bytes a row, {bytes / alone:0.00} of the object alone"));
}
