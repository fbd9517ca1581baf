namespace Orm.Generators.Tests.Diagnostics;

public class Orm420Tests
{
    [Fact]
    public Task An_enum_and_a_table() => Diagnose.Expect("ORM420", """
        [PostgreSqlEnum] public enum Mood { Sad, Happy }
        [Table("mood")] public partial class Row { [Key] public int Id { get; set; } public [|Mood|] Mood { get; set; } }
        """);

    [Fact]
    public Task Two_enums() => Diagnose.Expect("ORM420", """
        [PostgreSqlEnum("mood")] public enum Mood { Sad, Happy }
        [PostgreSqlEnum("mood")] public enum Temper { Calm, Angry }
        [Table] public partial class Row { [Key] public int Id { get; set; } public Mood Mood { get; set; } public [|Temper|] Temper { get; set; } }
        """);

    [Fact]
    public Task In_schemas_of_their_own() => Diagnose.ExpectNothing("""
        [PostgreSqlEnum("mood", Schema = "people")] public enum Mood { Sad, Happy }
        [Table("mood")] public partial class Row { [Key] public int Id { get; set; } public Mood Mood { get; set; } public Mood? Former { get; set; } }
        """);
}
