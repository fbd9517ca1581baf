namespace Orm.Generators.Tests.Diagnostics;

public class Orm130Tests
{
    [Fact]
    public Task A_number_out_of_range() => Diagnose.Expect("ORM130", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = [|256|])] public byte? Age { get; set; } }
        """);

    [Fact]
    public Task A_text_for_a_number() => Diagnose.Expect("ORM130", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = [|"1"|])] public int? Age { get; set; } }
        """);

    [Fact]
    public Task A_number_for_an_enum() => Diagnose.Expect("ORM130", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = [|1|])] public DayOfWeek? Day { get; set; } }
        """);

    [Fact]
    public Task A_member_that_has_no_name_for_an_enum_as_text() => Diagnose.Expect("ORM130", """
        [Table] public partial class User { [Key] public int Id { get; set; } [AsText, Column(Default = [|(DayOfWeek)9|])] public DayOfWeek? Day { get; set; } }
        """);

    [Fact]
    public Task A_text_that_is_no_Guid() => Diagnose.Expect("ORM130", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = [|"x"|])] public Guid? Code { get; set; } }
        """);

    [Fact]
    public Task Not_a_number() => Diagnose.Expect("ORM130", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = [|double.NaN|])] public double? Size { get; set; } }
        """);

    [Fact]
    public Task A_null() => Diagnose.Expect("ORM130", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = [|null|])] public int? Age { get; set; } }
        """);

    [Fact]
    public Task A_NUL_in_a_text() => Diagnose.Expect("ORM130", """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = [|"a\0"|])] public string? Name { get; set; } }
        """);

    [Fact]
    public Task The_message_names_the_type() => Diagnose.ExpectMessage(
        "The Default of 'Age' of 'User' is no value of its type 'int?', or one that can't be written as an SQL constant. Give a constant of this type, or DefaultSql.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Default = "1")] public int? Age { get; set; } }
        """);
}
