namespace Orm.Generators.Tests.Diagnostics;

public class Orm133Tests
{
    [Fact]
    public Task A_required_field() => Diagnose.Expect("ORM133", """
        [Table] public partial class User { [Key] public int Id { get; set; } public required int [|Tag|]; }
        """);

    [Fact]
    public Task A_required_property_of_a_base_class() => Diagnose.Expect("ORM133", """
        public class Row { [Key] public int Id { get; set; } [NotMapped] public required int [|Tag|] { get; set; } }
        [Table] public partial class User : Row;
        """);

    [Fact]
    public Task A_constructor_that_sets_required_members() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public User() => Tag = 1; [Key] public int Id { get; set; } [NotMapped] public required int Tag { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_member() => Diagnose.ExpectMessage(
        "'Tag' of 'User' is required but no column, so Orm could not create an object. Remove 'required', map it, or add a constructor marked [SetsRequiredMembers].",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [NotMapped] public required int Tag { get; set; } }
        """);
}
