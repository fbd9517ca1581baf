namespace Orm.Generators.Benchmarks.Project;

/// <summary>A file for each entity: ten columns, every second one with partial properties, every one but the first with a foreign key.</summary>
internal static class EntityFiles
{
    public static IEnumerable<(string Path, string Source)> All()
        => Enumerable.Range(0, SyntheticProject.Entities).Select(static number => ($"Entities/{NameOf(number)}.cs", Source(number)));

    public static string NameOf(int number) => $"Entity{number:000}";

    private static string Source(int number)
    {
        var property = number % 2 == 0 ? "public partial" : "public";
        var reference = number == 0 ? "" : $"[References<{NameOf(number - 1)}>] ";
        return $$"""
            namespace Synthetic.Entities;

            /// <summary>What number {{number}} stands for.</summary>
            [Table("table_{{number:000}}")]
            [Index(nameof(Name), nameof(Created))]
            public partial class {{NameOf(number)}}
            {
                [Key] public int Id { get; set; }
                public required string Name { get; set; }
                public string? Note { get; set; }
                {{property}} int? Age { get; set; }
                {{property}} decimal Price { get; set; }
                public double Ratio { get; set; }
                public bool Active { get; set; }
                public DateTime Created { get; set; }
                [AsText] public DayOfWeek Day { get; set; }
                {{reference}}public int ParentId { get; set; }

                [NotMapped] public string Label => $"{Name} ({Id})";
            }
            """;
    }
}
