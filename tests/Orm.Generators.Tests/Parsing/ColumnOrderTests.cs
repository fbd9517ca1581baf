namespace Orm.Generators.Tests.Parsing;

public class ColumnOrderTests
{
    [Fact]
    public void Columns_of_a_base_class_come_first_then_source_order()
        => Assert.Equal(["id", "created_at", "name", "age"], Columns(ParsedSource.Of("""
            public abstract class Row { [Key] public int Id { get; set; } }
            public abstract class Dated : Row { public DateTime CreatedAt { get; set; } }
            [Table] public partial class User : Dated { public string Name { get; set; } = ""; public int? Age { get; set; } }
            """)));

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(2, 1, 0)]
    [InlineData(1, 2, 0)]
    public void The_order_does_not_depend_on_the_order_of_files(int first, int second, int third)
    {
        string[] files =
        [
            "[Table] public partial class User { [Key] public int Id { get; set; } public int Zip { get; set; } }",
            "public partial class User { public int Beta { get; set; } public int Alpha { get; set; } }",
            "public partial class User { public int Gamma { get; set; } }",
        ];
        Assert.Equal(["id", "zip", "beta", "alpha", "gamma"], Columns(ParsedSource.Of(files[first], files[second], files[third])));
    }

    [Fact]
    public void An_override_stands_where_the_base_class_declared_it()
        => Assert.Equal(["id", "name", "age"], Columns(ParsedSource.Of("""
            public abstract class Row { [Key] public abstract int Id { get; set; } public virtual string Name { get; set; } = ""; }
            [Table] public partial class User : Row { public int Age { get; set; } public override string Name { get; set; } = ""; public override int Id { get; set; } }
            """)));

    [Fact]
    public void A_base_class_in_another_assembly_keeps_its_order()
    {
        var other = ParsedSource.Of("namespace Library; public abstract class Row { [Key] public int Id { get; set; } public string B { get; set; } = \"\"; public int A { get; init; } }");
        var source = ParsedSource.Of("[Table] public partial class User : Library.Row { public int Age { get; set; } }").Referencing(other);
        Assert.Equal(["id", "b", "a", "age"], Columns(source));
    }

    [Fact]
    public void Positional_properties_come_before_those_of_the_body()
        => Assert.Equal(["id", "name", "age"], Columns(ParsedSource.Of(
            "[Table] public partial record User([property: Key] int Id, string Name) { public int Age { get; init; } }")));

    static IEnumerable<string> Columns(ParsedSource source) => source.Entity("User").Columns.Select(column => column.Name);
}
