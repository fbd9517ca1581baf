using Orm.Generators.Model;
using Orm.Generators.Sql;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Sql;

public class TableOrderTests
{
    [Fact]
    public void A_table_comes_after_those_that_it_refers_to()
        => Assert.Equal("C B A D", Sort("A>B B>C C D>A"));

    [Fact]
    public void Where_there_is_a_choice_the_name_decides()
        => Assert.Equal("A B C", Sort("C B A"));

    [Fact]
    public void A_table_may_refer_to_itself()
        => Assert.Equal("A B", Sort("A>A B>A"));

    [Fact]
    public void A_table_of_another_assembly_is_there_already()
        => Assert.Equal("A", Sort("A>Z"));

    [Fact]
    public void A_cycle_is_closed_by_the_key_that_refers_to_a_later_table()
    {
        var places = TableOrder.Sort(Parse("A>B B>C C>A"));
        Assert.Equal(["C", "B", "A"], places.Select(place => place.Type));
        Assert.Equal(["C.fk_A", "", ""], places.Select(place => string.Join(' ', place.LateKeys.Select(key => $"{place.Type}.{key}"))));
        Assert.Equal(["A"], places.Where(place => place.IsDroppedEarly).Select(place => place.Type));
    }

    [Fact]
    public void On_PostgreSql_a_cycle_is_closed_when_every_table_is_there()
    {
        const string source = """
            [Table("as")] public partial class A { [Key] public int Id { get; set; } [References<B>(OnDelete = OnDelete.SetNull)] public int? BId { get; set; } }
            [Table("bs")] public partial class B { [Key] public int Id { get; set; } [References<A>] public int? AId { get; set; } }
            """;
        Assert.Equal(
            """
            DO $$
            BEGIN
                IF NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'bs'::regclass AND conname = 'fk_bs_a_id') THEN
                    ALTER TABLE bs ADD CONSTRAINT fk_bs_a_id FOREIGN KEY (a_id) REFERENCES "as" (id);
                END IF;
            END
            $$
            """,
            Assert.Single(Entities.PostgreSql(source, "B").AddForeignKeys));
        Assert.DoesNotContain("FOREIGN KEY", Entities.PostgreSql(source, "B").CreateTable);
        Assert.Contains("FOREIGN KEY (b_id) REFERENCES bs (id) ON DELETE SET NULL", Entities.PostgreSql(source, "A").CreateTable);
        Assert.Equal("DROP TABLE IF EXISTS \"as\" CASCADE", Entities.PostgreSql(source, "A").DropTable);
        Assert.Equal("DROP TABLE IF EXISTS bs", Entities.PostgreSql(source, "B").DropTable);
    }

    [Fact]
    public void On_Sqlite_a_cycle_stands_in_its_tables()
    {
        const string source = """
            [Table] public partial class A { [Key] public int Id { get; set; } [References<B>] public int? BId { get; set; } }
            [Table] public partial class B { [Key] public int Id { get; set; } [References<A>] public int? AId { get; set; } }
            """;
        Assert.Contains("FOREIGN KEY (a_id) REFERENCES a (id)", Entities.Sqlite(source, "B").CreateTable);
        Assert.Empty(Entities.Sqlite(source, "B").AddForeignKeys);
    }

    static string Sort(string graph) => string.Join(' ', TableOrder.Sort(Parse(graph)).Select(place => place.Type));

    // "A>B B" is A referring to B, and B.
    static IEnumerable<EntityReferences> Parse(string graph)
        => from node in graph.Split(' ')
           let parts = node.Split('>')
           select new EntityReferences(parts[0], true, new(parts.Skip(1).Select(target => new ForeignKeyReference($"fk_{target}", target))));
}
