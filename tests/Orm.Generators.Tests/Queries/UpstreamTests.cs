using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Queries;

/// <summary>
/// A generator does not see what it generates. Here what a lambda, or the query before it, is about depends on a generated
/// <c>Get</c>, so that it has a type only through the stubs of the query stage.
/// </summary>
public class UpstreamTests
{
    const string Get = "var user = session.Get<User>(1)!;";
    const string GetAsync = "var user = (await session.GetAsync<User>(1))!;";

    [Theory]
    [InlineData("Where(u => u.Points > user.Points)", "Where1")]
    [InlineData("Where(user.Points, static (u, points) => u.Points > points)", "Where1")]
    [InlineData("First(u => u.Name == user.Nick)", "First1")]
    [InlineData("OrderBy(u => u.Name)", "OrderBy1")]
    [InlineData("OrderByDescending(u => u.Name)", "OrderByDescending1")]
    [InlineData("OrderBy(u => u.Name).ThenBy(u => u.Id)", "ThenBy2")]
    [InlineData("OrderBy(u => u.Name).ThenByDescending(u => u.Id)", "ThenByDescending2")]
    [InlineData("Select(u => u.Name)", "Select1")]
    [InlineData("Select(u => new { u.Id, u.Name })", "Select1")]
    [InlineData("Where(u => u.Points > user.Points).OrderBy(u => u.Age).Select(u => new { u.Id, u.Name }).Where(x => x.Id != user.Id)", "Where4")]
    public void Every_operator_is_translated_behind_an_object_of_Get(string call, string name)
    {
        Assert.Contains($"class {name}\n", Translation.Code($"{Get} {Like} _ = Like(user).{call};"));
        Assert.Contains($"class {name}\n", Translation.Code($"{GetAsync} {Like} _ = Like(user).{call};"));
    }

    [Fact]
    public void A_terminal_method_takes_its_condition_from_an_object_of_GetAsync()
        => Assert.Contains("class AnyAsync1\n", Translation.Code($"{GetAsync} {Like} _ = await Like(user).AnyAsync(u => u.Id == user.Id);"));

    [Fact]
    public void Entities_that_are_nested_and_records_are_translated_behind_Get()
    {
        var run = Generator.Run("""
            using System.Linq;
            using Orm;

            public partial class Outer
            {
                [Table] public partial record Inner([property: Key] int Id, string Name) { public partial int? Age { get; set; } }

                private class Code
                {
                    private object Run(Session session)
                    {
                        var inner = session.Get<Inner>(1)!;
                        return session.Query<Inner>().Where(i => i.Age > inner.Age && i.Name != inner.Name).OrderByDescending(i => i.Age).Select(i => new { i.Name, i.Age }).ToList();
                    }
                }
            }
            """);
        var code = run.Files["Source1.Queries.g.cs"];
        Assert.All(["Where1", "OrderByDescending2", "Select3"], name => Assert.Contains($"class {name}\n", code));
    }

    // The query's type is known where that of the object is.
    const string Like = "Query<T> Like<T>(T sample) where T : class, IEntity<T> => session.Query<T>();";
}
