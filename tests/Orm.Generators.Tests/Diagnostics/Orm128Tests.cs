namespace Orm.Generators.Tests.Diagnostics;

public class Orm128Tests
{
    [Fact]
    public Task The_message_names_both() => Diagnose.ExpectMessage(
        "[References] on 'Boss' names properties of 'User' or of its class, which only one on the class does. Remove the names, or move it to the class.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [References<User>("Id")] public int? Boss { get; set; } }
        """);
}
