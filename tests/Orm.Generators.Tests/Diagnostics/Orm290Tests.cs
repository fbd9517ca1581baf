namespace Orm.Generators.Tests.Diagnostics;

public class Orm290Tests
{
    [Fact]
    public Task A_verbatim_text() => Diagnose.Expect("ORM290", """
        class C { object Of(Session session) => session.Sql([|@"SELECT 1"|]); }
        """);

    [Fact]
    public Task A_text_put_together() => Diagnose.Expect("ORM290", """
        class C { object Of(Session session, int id) => session.Execute([|"DELETE FROM users WHERE id = " + id|]); }
        """);

    [Fact]
    public Task A_text_given_with_its_type() => Diagnose.Expect("ORM290", """
        [Table] public partial class User { [Key] public int Id { get; set; } } class C { object Of(Session session) => session.Sql<User>([|"SELECT * FROM users"|]); }
        """);

    [Fact]
    public Task An_asynchronous_call() => Diagnose.Expect("ORM290", """
        class C { Task Of(Session session, string sql) => session.ExecuteAsync([|sql|]); }
        """);

    [Fact]
    public Task Somebody_elses_method_of_this_name() => Diagnose.ExpectNothing("""
        class D { public int Execute(string sql) => sql.Length; } class C { int Of(D d) => d.Execute("x"); }
        """);

    [Fact]
    public Task The_message_for_a_literal_says_what_to_add() => Diagnose.ExpectMessage(
        "'Sql' takes SQL as an interpolated string, whose holes become parameters. Write '$' before it.",
        """
        class C { object Of(Session session) => session.Sql("SELECT 1"); }
        """);

    [Fact]
    public Task The_message_for_other_text_says_how_to_trust_it() => Diagnose.ExpectMessage(
        """'Execute' takes SQL as an interpolated string, whose holes become parameters. Write $"{SqlText.Raw(…)}" if the text can be trusted.""",
        """
        class C { object Of(Session session, string sql) => session.Execute(sql); }
        """);
}
