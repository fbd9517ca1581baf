namespace Orm.Generators.Tests.Diagnostics;

public class Orm303Tests
{
    [Fact]
    public Task A_date_as_a_clock_reading_and_a_Guid_as_bytes() => Diagnose.ExpectNothing("""
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Type = "timestamp")] public DateTime At { get; set; } [Column(Type = "BLOB")] public Guid Code { get; set; } }
        """);

    [Fact]
    public Task The_message_lists_the_types() => Diagnose.ExpectMessage(
        "'Price' of 'User' has Type 'money', which a STRICT table of SQLite does not know: it has INTEGER, INT, REAL, TEXT, BLOB and ANY. Use one of these, or add Dialect = Dialect.PostgreSql.",
        """
        [Table] public partial class User { [Key] public int Id { get; set; } [Column(Type = "money")] public decimal Price { get; set; } }
        """);
}
