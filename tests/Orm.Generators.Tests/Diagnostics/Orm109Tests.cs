namespace Orm.Generators.Tests.Diagnostics;

public class Orm109Tests
{
    [Fact]
    public Task Required_on_a_property() => Diagnose.Expect("ORM109", """
        [Table] public partial class User { [Key] public int Id { get; set; } [[|System.ComponentModel.DataAnnotations.Required|]] public string Name { get; set; } = ""; }
        """);

    [Fact]
    public Task Key_alone_is_one_mistake() => Diagnose.Expect("ORM109", """
        [Table] public partial class User { [[|System.ComponentModel.DataAnnotations.Key|]] public int Id { get; set; } }
        """);

    [Fact]
    public Task Table_on_the_class() => Diagnose.Expect("ORM109", """
        [Table, [|System.ComponentModel.DataAnnotations.Schema.Table|]("users")] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_property_of_a_base_class() => Diagnose.Expect("ORM109", """
        public class Row { [Key] public int Id { get; set; } [[|System.ComponentModel.DataAnnotations.Timestamp|]] public int Version { get; set; } }
        [Table] public partial class User : Row;
        """);

    [Fact]
    public Task An_attribute_that_only_validates() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } [System.ComponentModel.DataAnnotations.EmailAddress] public string Mail { get; set; } = ""; }
        """);

    [Fact]
    public Task A_class_that_is_no_entity() => Diagnose.ExpectNothing("""
        public class User { [System.ComponentModel.DataAnnotations.Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_replacement() => Diagnose.ExpectMessage(
        "[Key] on 'Id' is System.ComponentModel.DataAnnotations' attribute, which Orm does not read. Use Orm's [Key].",
        """
        [Table] public partial class User { [Key, System.ComponentModel.DataAnnotations.Key] public int Id { get; set; } }
        """);
}
