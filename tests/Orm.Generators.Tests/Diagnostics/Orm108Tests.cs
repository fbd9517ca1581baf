namespace Orm.Generators.Tests.Diagnostics;

public class Orm108Tests
{
    [Fact]
    public Task A_parameter_of_another_type() => Diagnose.Expect("ORM108", """
        [Table] public partial class User { public User(long [|id|]) { } [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_parameter_that_refuses_the_propertys_null() => Diagnose.Expect("ORM108", """
        [Table] public partial class User { public User(string [|name|]) { Name = name; } [Key] public int Id { get; set; } public string? Name { get; set; } }
        """);

    [Fact]
    public Task A_parameter_by_reference() => Diagnose.Expect("ORM108", """
        [Table] public partial class User { public User(ref int [|id|]) { } [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_parameter_of_a_property_that_is_not_mapped() => Diagnose.Expect("ORM108", """
        [Table] public partial class User(string [|name|]) { [Key] public int Id { get; set; } [NotMapped] public string Name { get; set; } = name; }
        """);

    [Fact]
    public Task A_computed_property_keeps_no_parameter() => Diagnose.Expect("ORM108", """
        [Table] public partial class User(string [|name|]) { [Key] public int Id { get; set; } public string Name => name; }
        """);

    [Fact]
    public Task A_private_constructor_without_parameters() => Diagnose.ExpectNothing("""
        [Table] public partial class User { private User() { } public User(long seed) => Id = (int)seed; [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_parameter_behind_that_is_optional() => Diagnose.ExpectNothing("""
        [Table] public partial class User { public User(string name, bool check = true) { Name = check ? name.Trim() : name; } [Key] public int Id { get; set; } public string Name { get; } }
        """);

    [Fact]
    public Task A_parameter_that_takes_null_too() => Diagnose.ExpectNothing("""
        [Table] public partial class User(int? id, string? name) { [Key] public int Id { get; set; } = id ?? 0; public string Name { get; set; } = name ?? ""; }
        """);

    [Fact]
    public Task The_message_names_the_parameter() => Diagnose.ExpectMessage(
        "Orm can't call the constructor of 'User': no mapped property corresponds to its parameter 'id' of type 'long'. Name it for a property of this type that holds its value, or add a constructor without parameters, which may be private.",
        """
        [Table] public partial class User { public User(long id) { } [Key] public int Id { get; set; } }
        """);
}
