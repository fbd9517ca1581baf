namespace Orm.Generators.Tests.Diagnostics;

public class Orm124Tests
{
    [Fact]
    public Task A_property_that_is_not_mapped() => Diagnose.Expect("ORM124", """
        [Table, Index(nameof(Id), [|nameof(Tag)|])] public partial class User { [Key] public int Id { get; set; } [NotMapped] public int Tag { get; set; } }
        """);

    [Fact]
    public Task A_reference_over_no_property() => Diagnose.Expect("ORM124", """
        [Table, References<User>([|"boss_id"|])] public partial class User { [Key] public int Id { get; set; } public int? BossId { get; set; } }
        """);

    [Fact]
    public Task An_index_over_nothing() => Diagnose.Expect("ORM124", """
        [Table, [|Index|]] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task An_inherited_property() => Diagnose.ExpectNothing("""
        public class Row { [Key] public int Id { get; set; } }
        [Table, Index(nameof(Id), nameof(Age))] public partial class User : Row { public int Age { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_name() => Diagnose.ExpectMessage(
        "[Index] on 'User' names 'age', which is no mapped property of it. Name mapped properties, best by nameof.",
        """
        [Table, Index("age")] public partial class User { [Key] public int Id { get; set; } }
        """);
}
