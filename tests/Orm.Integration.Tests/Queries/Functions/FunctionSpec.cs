using System.Globalization;
using System.Runtime.CompilerServices;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries.Functions;

/// <summary>Rows with nasty values, over which a function gives what the same lambda gives of the same objects in memory.</summary>
public abstract class FunctionSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    private static readonly DateTime LeapNight = new DateTime(2024, 2, 29, 23, 59, 59, DateTimeKind.Utc).AddTicks(9_999_990);

    /// <summary>The rows as objects.</summary>
    protected Sample[] Samples { get; } =
    [
        new()
        {
            Id = 1, Text = "Hello, World", Note = "hello", Part = "World", Letter = 'o', Tiny = 200, Small = -3, Number = 7, Divisor = 2, Maybe = 4, Big = 9_000_000_000,
            Single = 0.1f, Real = 2.5, Positive = 2, Price = 2.5m, Rate = 3m, Discount = 0.1m, Flag = true, Rights = Rights.Read | Rights.Share,
            Created = LeapNight, Changed = LeapNight.AddDays(-400).AddMilliseconds(1), Opens = new(2023, 1, 31, 8, 30, 0), Seen = new(LeapNight), Day = new(2024, 1, 31),
            From = new(22, 30), Until = new(6, 15, 1), Span = new(1, 2, 3, 4, 567), Pause = TimeSpan.FromMinutes(90), Token = new("0198f2b4-1111-7000-8000-00000000000a"),
            Bytes = [1, 2, 0, 255], Copy = [1, 2, 0, 255], Words = ["Hello, World", "World"], Marks = [7, 2], Notes = ["hello", null],
        },
        new()
        {
            Id = 2, Text = "100%_[a]*?\\", Note = null, Part = "%_", Letter = '%', Tiny = 0, Small = short.MaxValue, Number = -7, Divisor = 3, Maybe = null, Big = -1,
            Single = -1.5f, Real = -2.5, Positive = 0.5, Price = -2.5m, Rate = 0.3m, Flag = false, Rights = Rights.None,
            Created = new(2023, 12, 31, 0, 0, 0, DateTimeKind.Utc), Opens = new(2024, 2, 29, 0, 0, 0), Seen = new(2023, 12, 31, 0, 0, 0, TimeSpan.Zero), Day = new(2024, 2, 29),
            From = new(0, 0), Until = new(23, 59, 59, 999), Span = -new TimeSpan(1, 2, 3, 4, 567), Pause = TimeSpan.Zero, Bytes = [], Copy = [0], Words = ["%_", "", "\"'\\"], Marks = [],
        },
        new()
        {
            Id = 3, Text = "", Note = "", Part = "", Letter = ' ', Tiny = 1, Small = 0, Number = 0, Divisor = -1, Maybe = -1, Big = 0, Single = 0, Real = 0, Positive = 1,
            Price = 0m, Rate = 1m, Discount = 0m, Rights = Rights.All, Created = new DateTime(1900, 3, 1, 12, 0, 0, DateTimeKind.Utc).AddMicroseconds(123_456), Opens = new(1900, 3, 1),
            Seen = new DateTimeOffset(1969, 12, 31, 23, 59, 59, TimeSpan.Zero).AddMilliseconds(500), Day = new(1900, 3, 1), From = new(12, 0), Until = new(12, 0),
            Words = [""], Marks = [-1, 0, int.MaxValue], Notes = ["", "x"],
        },
        new()
        {
            Id = 4, Text = " \t\u00A0Ärger ß\u2003\n", Note = " \t", Part = "Ä", Letter = 'ß', Tiny = 255, Small = short.MinValue, Number = int.MaxValue - 1, Divisor = 10, Maybe = 0, Big = long.MaxValue - 1,
            Single = 1e30f, Real = 1e17, Positive = 1e-7, Price = 79228162514264337593543950000m, Rate = 2m, Discount = -79228162514264337593543950335m, Rights = Rights.Write,
            Created = new(9998, 12, 31, 23, 59, 59, DateTimeKind.Utc), Opens = new(9998, 12, 31), Seen = new(9998, 12, 31, 0, 0, 0, TimeSpan.Zero), Day = new(9998, 12, 31),
            From = new TimeOnly(1, 2, 3).Add(TimeSpan.FromMicroseconds(4005)), Until = new(1, 2, 3), Span = TimeSpan.FromDays(100000.5), Pause = TimeSpan.FromSeconds(-1),
        },
        new()
        {
            Id = 5, Text = "aXbXc", Note = "xx", Part = "X", Letter = 'X', Number = 6, Divisor = 4, Maybe = 6, Big = 1L << 40, Real = 0.125, Positive = 100, Price = 0.125m, Rate = -0.5m, Discount = 1.005m,
            Rights = Rights.Read | Rights.Write, Created = new(2025, 6, 15, 13, 45, 30, 250, DateTimeKind.Utc), Changed = new(2025, 6, 15, 13, 45, 30, 250, DateTimeKind.Utc),
            Opens = new(2025, 6, 15, 13, 45, 30), Seen = new(2025, 6, 15, 13, 45, 30, TimeSpan.Zero), Day = new(2025, 6, 15), From = new(23, 59, 59), Until = new(0, 0, 1), Span = TimeSpan.FromTicks(10), Words = ["aXbXc", "a", "b"], Marks = [6], Notes = [null],
        },
        new()
        {
            Id = 6, Text = "Ax", Note = "O'Hara", Part = "x", Number = 1, Divisor = 7, Real = 3.5, Positive = 10, Price = 3.5m, Rate = 7m,
            Created = new(2024, 12, 30, 6, 0, 0, DateTimeKind.Utc), Seen = DateTimeOffset.UnixEpoch, Bytes = [0], Copy = [0],
        },
    ];

    protected async Task<Session> OpenWithSamples()
    {
        await Store([.. Samples]);
        return Engine.OpenSession();
    }

    /// <summary>Compares each row's result, in the rows' order; a double by fifteen digits.</summary>
    protected void Check<T>(Query<T> query, Func<Sample, T> oracle, [CallerArgumentExpression(nameof(oracle))] string function = "")
    {
        List<T> found;
        try
        {
            found = query.ToList();
        }
        catch (OrmException exception)
        {
            throw new InvalidOperationException($"{function}: {exception.Message}", exception);
        }

        Assert.Equal((function, string.Join(" | ", Samples.Select(sample => Text(oracle(sample))))), (function, string.Join(" | ", found.Select(Text))));
    }

    /// <summary>Compares which rows a condition keeps.</summary>
    protected void CheckWhere(Query<Sample> query, Func<Sample, bool> oracle, [CallerArgumentExpression(nameof(oracle))] string condition = "")
    {
        List<int> found;
        try
        {
            found = [.. query.AsNoTracking().ToList().Select(sample => sample.Id).Order()];
        }
        catch (OrmException exception)
        {
            throw new InvalidOperationException($"{condition}: {exception.Message}", exception);
        }

        Assert.Equal((condition, string.Join(",", Samples.Where(oracle).Select(sample => sample.Id))), (condition, string.Join(",", found)));
    }

    private static string Text<T>(T value) => value switch
    {
        null => "null",
        double number => (number == 0 ? 0 : number).ToString("G14", CultureInfo.InvariantCulture),
        float number => (number == 0 ? 0 : number).ToString("G6", CultureInfo.InvariantCulture),
        decimal number => (number == 0 ? 0 : number).ToString("0.############################", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
