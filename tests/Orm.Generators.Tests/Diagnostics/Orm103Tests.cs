namespace Orm.Generators.Tests.Diagnostics;

public class Orm103Tests
{
    [Fact]
    public Task An_entity_in_a_generic_class() => Diagnose.Expect("ORM103", """
        public partial class Outer<T> {
        [Table] public partial class [|User|] { [Key] public int Id { get; set; } } }
        """);

    [Fact]
    public Task The_message_names_the_class() => Diagnose.ExpectMessage(
        "'User' is generic or stands in a generic type, and a table has one set of columns. Mark a class that derives from it, without type parameters.",
        """
        [Table] public partial class User<T> { [Key] public int Id { get; set; } }
        """);
}
