using Orm.Generators.Emit;
using Orm.Generators.Model;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Snapshots;

/// <summary>The files that an assembly has once.</summary>
public class SharedSnapshots
{
    const string Source = """
        using Orm;

        namespace Shop;

        [Table("users")]
        public partial class User { [Key] public int Id { get; set; } [References<Country>] public string Country { get; set; } = ""; }

        [Table("countries")]
        public partial class Country { [Key] public string Code { get; set; } = ""; }

        [Table("seats")]
        internal partial class Seat { [Key] public int Line { get; set; } [Key] public short Number { get; set; } }
        """;

    [Fact]
    public void Key_lookups() => Snapshot.Match(Generator.Run(Source).Files["Orm-Keys.g.cs"]);

    [Fact]
    public void Schema() => Snapshot.Match(Generator.Run(Source).Files["Orm-Schema.g.cs"]);

    [Fact]
    public void Entities_of_the_assembly() => Snapshot.Match(Generator.Run(Source).Files["Orm-Entities.g.cs"]);

    [Fact]
    public void Half_of_a_broken_entity() => Snapshot.Match(Generator.RunBroken("""
        using Orm;

        namespace Shop;

        [Table("users")]
        public partial class User
        {
            [Key] public int Id { get; set; }
            public required partial string Name { get; set; }
            public object? Unsupported { get; set; }
        }
        """).Files["Shop.User.g.cs"]);

    [Fact]
    public void Stubs_of_the_query_stage()
    {
        var declaration = new TypeDeclaration { Namespace = "Shop", Containers = new(["partial class Outer"]), Header = "partial class User", Name = "User", FullName = "global::Shop.Outer.User", HintName = "Shop.Outer.User", IsPublic = true };
        Snapshot.Match(StubEmitter.Emit(new([new EntityHeader(declaration, new(["int"]), [])]), []));
    }
}
