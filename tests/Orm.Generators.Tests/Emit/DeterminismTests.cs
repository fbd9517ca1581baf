using System.Globalization;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Emit;

/// <summary>The same classes give the same bytes, wherever they are built.</summary>
public class DeterminismTests
{
    const string Item = """
        using Orm;

        [Table]
        [Check("index_id > 0")]
        public partial class Item
        {
            [Key] public int IndexId { get; set; }
            [Column(Default = -1.5)] public double? Price { get; set; }
            [Column(Default = "Ilk")] public partial string Title { get; set; } = "";
        }
        """;

    const string Image = """
        [Orm.Table] public partial class Image { [Orm.Key] public System.Guid Id { get; set; } [Orm.References<Item>] public int ItemIndexId { get; set; } }
        """;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_changes_nothing(string culture)
    {
        var expected = Generator.Run(Item, Image).Files;
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(expected, Generator.Run(Item, Image).Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_ends_change_nothing()
        => Assert.Equal(Generator.Run(Item, Image).Files, Generator.Run(Item.Replace("\n", "\r\n"), Image.Replace("\n", "\r\n")).Files);

    [Fact]
    public void The_order_of_files_changes_nothing()
        => Assert.Equal(Generator.Run(Item, Image).Files.OrderBy(file => file.Key), Generator.Run(Image, Item).Files.OrderBy(file => file.Key));

    [Fact]
    public void An_entity_spread_over_files_is_one()
        => Assert.Equal(
            Generator.Run("[Orm.Table] public partial class A { [Orm.Key] public int Id { get; set; } public int B { get; set; } public partial int C { get; set; } }").Files,
            Generator.Run(
                "[Orm.Table] public partial class A { [Orm.Key] public int Id { get; set; } }",
                "public partial class A { public int B { get; set; } public partial int C { get; set; } }").Files);

    [Fact]
    public void Lines_end_with_a_line_feed_and_without_a_space()
        => Assert.All(Generator.Run(Item, Image).Files.Where(file => file.Key.EndsWith(".g.cs", StringComparison.Ordinal)), file =>
        {
            Assert.DoesNotContain('\r', file.Value);
            Assert.EndsWith("}\n", file.Value.Replace("]\n", "}\n"));
            Assert.All(file.Value.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
        });
}
