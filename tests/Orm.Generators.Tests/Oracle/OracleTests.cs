using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Orm.Integration.Tests.PostgreSql;

namespace Orm.Generators.Tests.Oracle;

/// <summary>
/// Random queries give on both databases what System.Linq gives over lists of the same rows. ORM_TEST_SEED and ORM_TEST_COUNT
/// choose which, ORM_TEST_LONG=1 runs ten times as many; a failure tells the seed, the query and its SQL.
/// </summary>
public class OracleTests(PostgreSqlServer server, ITestOutputHelper output)
{
    const int BatchSize = 250;
    const int MostFailures = 10;

    readonly ConcurrentQueue<string> failures = [];
    readonly ConcurrentDictionary<string, (int Count, string First)> refused = [];
    readonly Lock writing = new();
    int right;
    int thrown;
    int leftOut;

    [Fact]
    public async Task Every_query_is_right_or_a_compile_error()
    {
        var seed = Given("ORM_TEST_SEED") ?? 1;
        var count = Given("ORM_TEST_COUNT") ?? (Environment.GetEnvironmentVariable("ORM_TEST_LONG") == "1" ? 20_000 : 2_000);
        var model = OracleModel.Load();
        var connectionString = await server.CreateDatabaseAsync();
        await OracleDatabase.FillAsync(model, connectionString);

        var batches = Enumerable.Range(seed, count).Select(QueryGenerator.Generate).Chunk(BatchSize);
        await Parallel.ForEachAsync(batches, TestContext.Current.CancellationToken, async (queries, _) => await RunAsync(model, queries, connectionString));

        output.WriteLine($"ORM_TEST_SEED={seed} ORM_TEST_COUNT={count}: {right} right on both databases, {thrown} that C# itself throws at, "
            + $"{refused.Values.Sum(error => error.Count)} compile errors, {leftOut} that the C# compiler refuses for a constant out of its range");
        foreach (var (message, (number, first)) in refused.OrderByDescending(error => error.Value.Count))
        {
            output.WriteLine($"{number}: {message} (first {first})");
        }

        Assert.True(failures.IsEmpty, $"{failures.Count} queries are wrong.\n\n{string.Join("\n\n", failures.Take(MostFailures))}");
        Assert.InRange(refused.Values.Sum(error => error.Count), 0, (count + 4) / 5);
    }

    static int? Given(string variable)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var given) ? given : null;

    async Task RunAsync(OracleModel model, RandomQuery[] queries, string connectionString)
    {
        var broken = 0;
        var batch = await QueryBatch.CompileAsync(model, queries, (query, message) =>
        {
            broken++;
            Fail(query, message);
        });
        Interlocked.Add(ref leftOut, queries.Length - batch.Queries.Count - broken);
        await using var sqlite = await OracleDatabase.SqliteAsync(model);
        await using var postgreSql = OracleDatabase.PostgreSql(connectionString);
        foreach (var query in batch.Queries)
        {
            Run(model, batch, query, [sqlite, postgreSql]);
        }
    }

    void Run(OracleModel model, QueryBatch batch, RandomQuery query, OracleDatabase[] databases)
    {
        if (batch.Errors[query.FileName].FirstOrDefault() is { } error)
        {
            refused.AddOrUpdate($"{error.Id} {error.GetMessage(CultureInfo.InvariantCulture)}", (1, $"ORM_TEST_SEED={query.Seed}, {Place(error)}"), static (_, known) => known with { Count = known.Count + 1 });
            return;
        }

        var (inMemory, onDatabase) = batch.MethodsOf(query, model);
        object? expected;
        try
        {
            expected = inMemory();
        }
        catch (Exception)
        {
            Interlocked.Increment(ref thrown);
            return;
        }

        var comparer = new ResultComparer(query.IsOrdered, query.Divides);
        var wrong = databases.Select(FindFailure).OfType<string>().ToList();
        if (wrong.Count == 0)
        {
            Interlocked.Increment(ref right);
            return;
        }

        Fail(query, string.Join('\n', wrong));

        string? FindFailure(OracleDatabase database)
        {
            if (!query.Writes)
            {
                return database.FindFailure(onDatabase, expected, comparer);
            }

            lock (writing)
            {
                return database.FindFailure(onDatabase, expected, comparer);
            }
        }
    }

    static string Place(Diagnostic error) => error.Location.SourceTree!.GetText().ToString(error.Location.SourceSpan);

    void Fail(RandomQuery query, string message) => failures.Enqueue($"ORM_TEST_SEED={query.Seed} ORM_TEST_COUNT=1\n{query}\n{message}");
}
