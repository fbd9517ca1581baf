using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Data;

/// <summary>The values of a row by its number. A thousand are made beforehand, so that making rows costs next to nothing.</summary>
internal sealed record SampleValues(
    string Name, string Email, int Age, double Score, bool Active, DateTime CreatedAt, Guid Token, decimal Balance)
{
    private static readonly SampleValues[] All = [.. Enumerable.Range(0, 1000).Select(Make)];

    public static SampleValues Of(int number) => All[number % All.Length];

    /// <summary>Throws where a row does not hold the values of its number: a benchmark that reads wrong rows is worthless.</summary>
    public static void Check(Peer peer, ISample? row, int id, int number, int? age = null)
    {
        var expected = Of(number);
        object?[] values = [id, expected.Name, expected.Email, null, age ?? expected.Age, expected.Score, expected.Active, expected.CreatedAt.Ticks, expected.Token, expected.Balance];
        object?[] read = row is null ? [] : [row.Id, row.Name, row.Email, row.Note, row.Age, row.Score, row.Active, row.CreatedAt.Ticks, row.Token, row.Balance];
        if (!read.SequenceEqual(values))
        {
            throw new InvalidOperationException($"{peer} does not hold the values of row {id}: [{string.Join(", ", read)}] and not [{string.Join(", ", values)}].");
        }
    }

    private static SampleValues Make(int number)
    {
        var token = new byte[16];
        new Random(number).NextBytes(token);
        return new SampleValues(
            $"Customer number {number}",
            $"customer.{number}@example.com",
            18 + (number % 60),
            number * 1.37,
            number % 3 == 0,
            // Whole microseconds: PostgreSQL keeps no finer ones.
            new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMicroseconds((number * 86_400_123_457L) + 1),
            new Guid(token),
            (number * 100) + 12.34m);
    }
}
