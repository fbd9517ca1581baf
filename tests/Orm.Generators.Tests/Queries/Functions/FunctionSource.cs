namespace Orm.Generators.Tests.Queries.Functions;

/// <summary>The entity that functions are shown on, and values to call them with.</summary>
static class FunctionSource
{
    public const string Entity = """
        using System;
        using System.Collections.Generic;
        using Orm;

        namespace Shop;

        [Flags]
        public enum Rights { None, Read = 1, Write = 2 }

        public record Side(double Length);
        public record Slot(string Name, int Count);
        public record Box(string City, int? Floor, Side Side, decimal Price, DateTime Packed, Rights Rights, List<string> Tags, Slot[] Slots);

        [System.Text.Json.Serialization.JsonSerializable(typeof(Box))]
        internal partial class ItemJson : System.Text.Json.Serialization.JsonSerializerContext;

        [Table("items")]
        public partial class Item
        {
            [Key] public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Part { get; set; } = "";
            public string? Note { get; set; }
            public char Letter { get; set; }
            public byte Level { get; set; }
            public int Count { get; set; }
            public int Step { get; set; }
            public int? Limit { get; set; }
            public long Total { get; set; }
            public double Ratio { get; set; }
            public double Size { get; set; }
            public decimal Price { get; set; }
            public decimal Rate { get; set; }
            public bool Active { get; set; }
            public Rights Rights { get; set; }
            [AsText] public Rights Shown { get; set; }
            public DateTime Created { get; set; }
            public DateTime Changed { get; set; }
            [Column(Type = "timestamp")] public DateTime Opens { get; set; }
            public DateTimeOffset Seen { get; set; }
            public DateOnly Day { get; set; }
            public TimeOnly Starts { get; set; }
            public TimeOnly Ends { get; set; }
            public TimeSpan Span { get; set; }
            public TimeSpan Pause { get; set; }
            public Guid Token { get; set; }
            public byte[] Photo { get; set; } = [];
            public List<string> Tags { get; set; } = [];
            public int[] Marks { get; set; } = [];
            public decimal[]? Rates { get; set; }
            [Json<ItemJson>] public Box Box { get; set; } = new("", null, new(0), 0, default, Rights.None, [], []);
        }
        """;

    /// <summary>A Select of each expression of an item <c>i</c>, in their order.</summary>
    public static string Selects(IEnumerable<string> expressions) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Orm;
        using Shop;

        public class Code
        {
            public void Run(Session session, string text, char letter, int number, TimeSpan span, DateTime time, Rights right, byte[] bytes, List<string> texts)
            {
                {{string.Join("\n        ", expressions.Select(expression => $"_ = session.Query<Item>().Select(i => {expression});"))}}
            }
        }
        """;
}
