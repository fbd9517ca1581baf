namespace Orm.Generators.Tests.Diagnostics;

public class Orm302Tests
{
    [Fact]
    public Task A_table() => Diagnose.Expect("ORM302", """
        [Table([|"a23456789_b23456789_c23456789_d23456789_e23456789_f23456789_g234"|])] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_name_made_of_the_propertys() => Diagnose.Expect("ORM302", """
        [Table] public partial class User { [Key] public int Id { get; set; } public int [|A23456789B23456789C23456789D23456789E23456789F23456789G2345678|] { get; set; } }
        """);

    [Fact]
    public Task Few_letters_of_many_bytes() => Diagnose.Expect("ORM302", """
        [Table([|"éééééééééééééééééééééééééééééééé"|])] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task An_index() => Diagnose.Expect("ORM302", """
        [Table, Index(nameof(Id), Name = [|"a23456789_b23456789_c23456789_d23456789_e23456789_f23456789_g234"|])] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task Exactly_63_bytes() => Diagnose.ExpectNothing("""
        [Table("a23456789_b23456789_c23456789_d23456789_e23456789_f23456789_g23"), Index(nameof(Id))] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task The_message_says_how_long_it_is() => Diagnose.ExpectMessage(
        "The table of 'User' is named 'a23456789_b23456789_c23456789_d23456789_e23456789_f23456789_g234', which has 64 bytes; PostgreSQL would cut it off at 63 without a word. Give a shorter name.",
        """
        [Table("a23456789_b23456789_c23456789_d23456789_e23456789_f23456789_g234")] public partial class User { [Key] public int Id { get; set; } }
        """);
}
