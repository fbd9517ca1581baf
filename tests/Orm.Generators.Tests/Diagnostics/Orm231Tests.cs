namespace Orm.Generators.Tests.Diagnostics;

public class Orm231Tests
{
    const string User = """
        public sealed class Place { public required string City { get; set; } }
        [Table] public partial class User
        {
            [Key] public int Id { get; set; }
            public required string Name { get; set; }
            public int Age { get; set; }
            [Version] public int Version { get; set; }
            [Computed("age * 2")] public int Twice { get; private set; }
            [Embedded] public required Place Home { get; set; }
            [Embedded] public Place? Work { get; set; }
        }
        """;

    [Theory]
    [InlineData("Set(u => [|u.Id|], 1)")]
    [InlineData("Set(u => [|u.Version|], 1)")]
    [InlineData("Set(u => [|u.Version|], u => u.Age)")]
    [InlineData("Set(u => [|u.Twice|], 1)")]
    [InlineData("Set(u => [|u.Work!.City|], \"Rome\")")]
    [InlineData("Set(u => u.Age, 1).Set(u => [|u.Age|], 2)")]
    [InlineData("Set(u => u.Name, [|null|]!)")]
    public Task What_cannot_be_set_on_the_exact_token(string set) => Diagnose.Expect("ORM231", $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().ExecuteUpdate(s => s.{{set}}); } }
        {{User}}
        """);

    [Fact]
    public Task Other_columns() => Diagnose.ExpectNothing($$"""
        class Code
        {
            void Run(Session session)
            {
                _ = session.Query<User>().Where(u => u.Age > 3).ExecuteUpdate(s => s.Set(u => u.Age, u => u.Version).Set(u => u.Name, u => u.Home.City).Set(u => u.Home.City, "Rome"));
            }
        }
        {{User}}
        """);

    [Fact]
    public Task The_message_says_why() => Diagnose.ExpectMessage(
        "'Version' can't be set so: it is the version, which every update raises by one. Leave it out",
        $$"""
        class Code { void Run(Session session) { _ = session.Query<User>().ExecuteUpdate(s => s.Set(u => u.Version, 1)); } }
        {{User}}
        """);
}
