namespace Orm.Generators.Tests.Diagnostics;

public class Orm242Tests
{
    const string User = """
        [Table] public partial class User
        {
            [Key] public int Id { get; set; }
            public required string Name { get; set; }
            public string? Nick { get; set; }
            public uint Count { get; set; }
            public byte Level { get; set; }
            public byte? Rank { get; set; }
            public char Grade { get; set; }
            public ulong Big { get; set; }
            public int? Age { get; set; }
            public double Ratio { get; set; }
            public DateTime Created { get; set; }
        }
        """;

    [Theory]
    [InlineData("u.Name == null", "false")]
    [InlineData("null != u.Name", "true")]
    [InlineData("u.Name is null", "false")]
    [InlineData("u.Name is not null", "true")]
    [InlineData("u.Count < 0", "false")]
    [InlineData("0 > u.Count", "false")]
    [InlineData("u.Count >= 0", "true")]
    [InlineData("u.Level > 255", "false")]
    [InlineData("u.Level <= byte.MaxValue", "true")]
    [InlineData("u.Rank < 0", "false")]
    [InlineData("u.Grade <= '\\uffff'", "true")]
    [InlineData("u.Big <= ulong.MaxValue", "true")]
    [InlineData("u.Id <= int.MaxValue", "true")]
    [InlineData("u.Age == u.Age", "true")]
    [InlineData("u.Age < u.Age", "false")]
    [InlineData("u.Created >= u.Created", "true")]
    [InlineData("u.Name != u.Name", "false")]
    public async Task Always_the_same(string comparison, string answer)
    {
        var found = await Diagnose.Expect("ORM242", $$"""
            class Code { void Run(Session session) { _ = session.Query<User>().Where(u => u.Id > 3 && ([|{{comparison}}|])).ToList(); } }
            {{User}}
            """);
        Assert.StartsWith($"'{comparison}' is always {answer}: ", found.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("u.Nick == null")]
    [InlineData("u.Count > 0")]
    [InlineData("u.Count <= 0")]
    [InlineData("u.Level < 255")]
    [InlineData("u.Rank >= 0")]
    [InlineData("u.Age >= u.Age")]
    [InlineData("u.Ratio == u.Ratio")]
    [InlineData("u.Name == u.Nick")]
    [InlineData("u.Id == number")]
    public Task Not_the_same_for_every_row(string comparison) => Diagnose.ExpectNothing($$"""
        class Code { void Run(Session session, int number) { _ = session.Query<User>().Where(u => {{comparison}}).ToList(); } }
        {{User}}
        """);

    [Fact]
    public Task In_a_terminal_method() => Diagnose.Expect("ORM242", $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().Any(u => [|u.Name == null|]); } }
        {{User}}
        """);

    [Fact]
    public Task Lambdas_of_others_are_let_alone() => Diagnose.ExpectNothing($$"""
        class Code { void Run(List<User> users) { _ = users.Where(u => u.Name == null && u.Count >= 0).ToList(); } }
        {{User}}
        """);

    [Theory]
    [InlineData("u.Name == null && u.Missing == 1")]
    [InlineData("u.Name == null && u.Name > 1")]
    public async Task Nothing_is_said_where_the_lambda_does_not_compile(string condition)
        => Assert.Empty(await Diagnose.Run($$"""class Code { void Run(Session session) { _ = session.Query<User>().Where(u => {{condition}}).ToList(); } } {{User}}"""));

    [Fact]
    public Task The_message_says_why() => Diagnose.ExpectMessage(
        "'u.Level > 255' is always false: 'Level' goes from 0 to 255. Leave it out, or compare with what was meant.",
        $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().Any(u => u.Level > 255); } }
        {{User}}
        """);
}
