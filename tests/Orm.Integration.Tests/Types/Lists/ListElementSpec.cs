using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Types.Lists;

/// <summary>An array's elements mean in a query what they mean in C#, whatever their type and value.</summary>
public abstract class ListElementSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    public static TheoryData<string> Lists => [.. ListQuestions.All.Select(questions => questions.Property)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Elements_are_found_by_their_value(string property)
    {
        var list = ListCases.Of(property);
        foreach (var values in list.Values)
        {
            var row = new BareLists();
            list.SetBare(row, values);
            Trips.Store(Engine, row);
        }

        using var session = Engine.OpenSession();
        var rows = session.Query<BareLists>().AsNoTracking().OrderBy(row => row.Id).ToList();
        var questions = ListQuestions.All.Single(each => each.Property == property);
        Assert.True(rows.Count > 1);
        foreach (var value in rows.SelectMany(row => list.GetBare(row).Cast<object>()).Where(IsComparable))
        {
            var asked = questions.Ask(session.Query<BareLists>().AsNoTracking(), value);
            for (var i = 0; i < asked.Length; i++)
            {
                Assert.Equal((i, value, string.Join(",", rows.Where(row => questions.Answers(list.GetBare(row), value)[i]).Select(row => row.Id))), (i, value, string.Join(",", asked[i].ToList().Select(row => row.Id).Order())));
            }
        }
    }

    // NaN is no value to C#, and one to PostgreSQL.
    private static bool IsComparable(object value) => value is not (double.NaN or float.NaN) && value is not string { Length: > 10_000 };
}
