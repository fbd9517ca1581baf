namespace Orm.Generators.Tests.Diagnostics;

public class Orm132Tests
{
    [Fact]
    public Task The_message_says_both_ways_out() => Diagnose.ExpectMessage(
        "'Age' of 'User' is a parameter of the record, and a partial property over one would never get its value. Remove the parameter, or 'partial'.",
        """
        [Table] public partial record User([property: Key] int Id, int Age) { public partial int Age { get; set; } }
        """);
}
