namespace Orm.Generators.Tests.Oracle;

/// <summary>The sources of <see cref="OracleModel"/>.</summary>
static class OracleSources
{
    public const string Entities = """
        using System;
        using System.Collections.Generic;
        using Orm;

        namespace Oracle;

        public enum Kind { None, Some = 2, Many = 5 }

        public enum Hue { Red, Green, Blue }

        [Table("items")]
        public partial class Item
        {
            [Key(Generated = false)] public int Id { get; set; }
            public int Count { get; set; }
            public int? Rank { get; set; }
            public long Size { get; set; }
            public long? Far { get; set; }
            public short Small { get; set; }
            public byte? Level { get; set; }
            public double Ratio { get; set; }
            public double? Weight { get; set; }
            public float Part { get; set; }
            public decimal Price { get; set; }
            public decimal? Discount { get; set; }
            public string Name { get; set; } = "";
            public string? Nick { get; set; }
            public char Grade { get; set; }
            public bool Active { get; set; }
            public bool? Vip { get; set; }
            public Kind Kind { get; set; }
            public Kind? MaybeKind { get; set; }
            [AsText] public Hue Hue { get; set; }
            [AsText] public Hue? Tint { get; set; }
            public DateTime Made { get; set; }
            public DateTime? Sold { get; set; }
            public DateOnly? Due { get; set; }
            public TimeSpan? Pause { get; set; }
            public Guid? Token { get; set; }
            public TimeOnly Opens { get; set; }
            public DateTimeOffset? Seen { get; set; }
            public required int[] Marks { get; set; }
            public required List<string> Words { get; set; }
        }

        [Table("tags")]
        public partial class Tag
        {
            [Key(Generated = false)] public int Id { get; set; }
            public int? ItemId { get; set; }
            public int Points { get; set; }
            public int? Bonus { get; set; }
            public string? Text { get; set; }
            public string Label { get; set; } = "";
            public decimal? Fee { get; set; }
            public double? Score { get; set; }
            public bool On { get; set; }
            public Kind? Kind { get; set; }
            public DateOnly Day { get; set; }
        }

        public record Pair(int First)
        {
            public string? Second { get; set; }
        }
        """;

    public const string Rows = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Orm;

        namespace Oracle;

        public sealed class Rows
        {
            public IEnumerable<Item> Items { get; } = MakeItems();

            public IEnumerable<Tag> Tags { get; } = MakeTags();

            public static async Task FillAsync(Engine engine)
            {
                await engine.CreateAllAsync();
                await using var session = engine.OpenSession();
                session.AddRange(MakeItems());
                session.AddRange(MakeTags());
                await session.CommitAsync();
            }

            static T Of<T>(Random random, params T[] values) => values[random.Next(values.Length)];

            static List<Item> MakeItems()
            {
                var random = new Random(1);
                return Enumerable.Range(1, 24).Select(id => new Item
                {
                    Id = id,
                    Count = Of(random, -3, 0, 1, 2, 7, 12),
                    Rank = Of<int?>(random, null, null, -1, 0, 1, 2, 12),
                    Size = Of(random, 0L, 1L, 5L, -40L, 3_000_000_000L),
                    Far = Of<long?>(random, null, long.MinValue, long.MaxValue, 0, 1),
                    Small = Of<short>(random, -7, 0, 1, 300),
                    Level = Of<byte?>(random, null, 0, 1, 200),
                    Ratio = Of(random, 0.0, 0.5, -2.75, 100.25, 1.0),
                    Weight = Of<double?>(random, null, 0.0, 1.5, -0.25, 64.0),
                    Part = Of(random, 0f, 0.5f, -1.25f, 3f),
                    Price = Of(random, 0m, 0.1m, 1.50m, 10m, -2.25m, 99.99m),
                    Discount = Of<decimal?>(random, null, 0m, 0.10m, 9.5m, 10.00m),
                    Name = Of(random, "", "a", "A", "b", "ab", "ä", "%", "it's", "z z", "Bob"),
                    Nick = Of(random, null, null, "", "a", "b", "B", "ab", "_x", "ß"),
                    Grade = Of(random, 'a', 'B', '_', 'ß'),
                    Active = Of(random, true, false),
                    Vip = Of<bool?>(random, null, true, false),
                    Kind = Of(random, Kind.None, Kind.Some, Kind.Many),
                    MaybeKind = Of<Kind?>(random, null, Kind.None, Kind.Some, Kind.Many),
                    Hue = Of(random, Hue.Red, Hue.Green, Hue.Blue),
                    Tint = Of<Hue?>(random, null, Hue.Red, Hue.Green),
                    Made = Of(random, Time(2024, 1, 1), Time(2024, 2, 29), Time(1999, 12, 31)),
                    Sold = Of<DateTime?>(random, null, Time(2024, 1, 1), Time(2025, 6, 1)),
                    Due = Of<DateOnly?>(random, null, new DateOnly(2024, 1, 1), new DateOnly(2024, 3, 1), new DateOnly(1990, 1, 1)),
                    Pause = Of<TimeSpan?>(random, null, TimeSpan.Zero, TimeSpan.FromMinutes(90), TimeSpan.FromDays(-2)),
                    Token = Of<Guid?>(random, null, Guid.Empty, new Guid("00112233-4455-6677-8899-aabbccddeeff"), new Guid("f0112233-4455-6677-8899-aabbccddeeff")),
                    Opens = Of(random, TimeOnly.MinValue, new TimeOnly(9, 30), new TimeOnly(23, 59, 59)),
                    Seen = Of<DateTimeOffset?>(random, null, Moment(2024, 1, 1), Moment(2025, 6, 1)),
                    Marks = Of<int[]>(random, [], [1], [7, -3, 0], [2, 2]),
                    Words = Of<List<string>>(random, [], ["a"], ["b", "ab", ""], ["ß", "%"]),
                }).ToList();
            }

            static List<Tag> MakeTags()
            {
                var random = new Random(2);
                return Enumerable.Range(1, 30).Select(id => new Tag
                {
                    Id = id,
                    ItemId = Of<int?>(random, null, 1, 2, 3, 4, 5, 9, 24, 99),
                    Points = Of(random, -2, 0, 1, 2, 7, 30),
                    Bonus = Of<int?>(random, null, null, 0, 1, 2, 12),
                    Text = Of(random, null, "", "a", "A", "b", "it's"),
                    Label = Of(random, "a", "b", "ab", "ß", "%"),
                    Fee = Of<decimal?>(random, null, 0.10m, 1.5m, 10m, -2.25m),
                    Score = Of<double?>(random, null, 0.5, 1.5, -2.75),
                    On = Of(random, true, false),
                    Kind = Of<Kind?>(random, null, Kind.None, Kind.Many),
                    Day = Of(random, new DateOnly(2024, 1, 1), new DateOnly(2024, 3, 1)),
                }).ToList();
            }

            static DateTimeOffset Moment(int year, int month, int day) => new(year, month, day, 10, 30, 0, TimeSpan.Zero);

            static DateTime Time(int year, int month, int day) => new(year, month, day, 10, 30, 0, DateTimeKind.Utc);
        }

        /// <summary>The operators that take values, which System.Linq lacks.</summary>
        public static class Passing
        {
            /// <summary>Deletes nothing, and tells how many rows would be.</summary>
            public static int ExecuteDelete<T>(this IEnumerable<T> rows) => rows.Count();

            /// <summary>Updates nothing, and tells how many rows would be.</summary>
            public static int ExecuteUpdate<T>(this IEnumerable<T> rows, Func<Values<T>, Values<T>> set) => rows.Count();

            public static IEnumerable<T> Where<T, TValue>(this IEnumerable<T> rows, TValue value, Func<T, TValue, bool> predicate) => rows.Where(row => predicate(row, value));
        }

        public sealed class Values<T>
        {
            public Values<T> Set<TValue>(Func<T, TValue> member, Func<T, TValue> value) => this;

            public Values<T> Set<TValue>(Func<T, TValue> member, TValue value) => this;
        }

        /// <summary>Methods that take queries and return them.</summary>
        public static class Pieces
        {
            public static Query<T> Through<T>(Query<T> query) => query;

            public static IEnumerable<T> Through<T>(IEnumerable<T> rows) => rows;
        }

        /// <summary>What the databases do in place of ToUpper and ToLower: a to z alone change.</summary>
        public static class Ascii
        {
            public static string AsciiUpper(this string text) => string.Concat(text.Select(Upper));

            public static string AsciiLower(this string text) => string.Concat(text.Select(Lower));

            public static char Upper(char letter) => char.IsAsciiLetterLower(letter) ? char.ToUpperInvariant(letter) : letter;

            public static char Lower(char letter) => char.IsAsciiLetterUpper(letter) ? char.ToLowerInvariant(letter) : letter;
        }
        """;
}
