namespace Orm.Generators.Tests.Diagnostics;

public class Orm129Tests
{
    [Fact]
    public Task SetDefault_without_a_default() => Diagnose.Expect("ORM129", """
        [Table] public partial class User { [Key] public int Id { get; set; } [References<User>(OnDelete = [|OnDelete.SetDefault|])] public int Boss { get; set; } }
        """);

    [Fact]
    public Task SetDefault_with_a_default() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } [References<User>(OnDelete = OnDelete.SetDefault), Column(Default = 1)] public partial int Boss { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_property() => Diagnose.ExpectMessage(
        "OnDelete.SetNull can't be carried out, since 'Boss' of 'User' can't be null. Change the property or the OnDelete.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [References<User>(OnDelete = OnDelete.SetNull)] public int Boss { get; set; } }
        """);

    [Fact]
    public Task Setting_what_the_database_computes() => Diagnose.Expect("ORM129", """
        [Table] public partial class Team { [Key] public int Id { get; set; } }
        [Table] public partial class User { [Key] public int Id { get; set; } [References<Team>(OnDelete = [|OnDelete.SetNull|]), Computed("1")] public int? TeamId { get; } }
        """);
}
