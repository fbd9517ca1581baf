namespace Orm.Generators.Tests.Queries;

/// <summary>The entity that the queries of these tests are about.</summary>
static class Shop
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Orm;

        namespace Shop;

        public enum Color { Red, Green, Blue = 7 }

        [PostgreSqlEnum("mood")]
        public enum Mood { Happy = 3, Sad = 1, [EnumLabel("so so")] Fair = 2 }

        [Table("users")]
        public partial class User
        {
            [Key] public int Id { get; set; }
            public required string Name { get; set; }
            public string? Nick { get; set; }
            public partial int? Age { get; set; }
            public int Points { get; set; }
            public bool Active { get; set; }
            public bool? Vip { get; set; }
            public decimal Price { get; set; }
            public decimal? Discount { get; set; }
            public double Ratio { get; set; }
            public float Weight { get; set; }
            public char Grade { get; set; }
            public byte Level { get; set; }
            public Color Color { get; set; }
            [AsText] public Color Shade { get; set; }
            [AsText] public Color? Tint { get; set; }
            public Guid Token { get; set; }
            [Column(Type = "BLOB", Dialect = Dialect.Sqlite)] public Guid Serial { get; set; }
            public DateTime Created { get; set; }
            [Column(Type = "timestamp")] public DateTime Opens { get; set; }
            public TimeSpan? Pause { get; set; }
            public byte[]? Photo { get; set; }
            [Column("order")] public int Order { get; set; }
            [Column(Collation = "NOCASE", Dialect = Dialect.Sqlite)] public string Mail { get; set; } = "";
            public Mood Mood { get; set; }
            public Mood? Former { get; set; }
            [NotMapped] public int Unmapped { get; set; }
            public string Greet() => Name;
        }

        [Table("albums")]
        public partial class Album
        {
            [Key] public int Id { get; set; }
            public string Title { get; set; } = "";
            public int Track { get; set; }
            public decimal Price { get; set; }
            public Mood Mood { get; set; }
            public List<string> Tags { get; set; } = [];
            public string?[]? Notes { get; set; }
            public int[] Ratings { get; set; } = [];
            public IReadOnlyList<decimal>? Prices { get; set; }
            public IList<Color> Colors { get; set; } = [];
            [AsText] public Color[] Shades { get; set; } = [];
            public Mood[] Moods { get; set; } = [];
            public byte[][] Keys { get; set; } = [];
        }

        public record Pair(int Id)
        {
            public string? Name { get; init; }
        }
        """;

    /// <summary>A method with values of many types around some statements on <c>session</c>.</summary>
    public static string Method(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Orm;
        using Shop;

        public class Code
        {
            public async Task Run(Session session, int number, int? maybe, string text, string? maybeText, bool flag, decimal price, Color color, Mood mood, Mood? maybeMood,
                Color? maybeColor, Guid guid, DateTime time, DateTime? maybeTime, byte[] bytes, char letter, long big, int[] numbers, List<int> list)
            {
                {{statements}}
                await Task.Yield();
            }
        }
        """;
}
