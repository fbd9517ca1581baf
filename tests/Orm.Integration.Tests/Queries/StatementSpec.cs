using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries;

/// <summary>What is done to a query's statement and seen of it: comments, locks, parameters.</summary>
public abstract class StatementSpec<TDatabase> : PeopleSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task A_comment_goes_with_the_statement()
    {
        using var session = await OpenWithPeople();
        var tagged = session.Query<Person>().TagWith("Start page\nthe '$1' and ; of it").Where(u => u.Age == 30);
        Assert.Equal([1, 4], Ids(tagged));
        Assert.Equal(2, await tagged.CountAsync());
        Assert.Equal(2, tagged.ExecuteDelete());
        var statements = Log.Statements.Where(static text => !text.StartsWith("BEGIN", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, statements.Count);
        Assert.All(statements, static text => Assert.StartsWith("-- Start page -- the '$1' and ; of it ", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ToSql_tells_text_and_values()
    {
        using var session = await OpenWithPeople();
        var (age, name) = (30, "ann");
        var sql = session.Query<Person>().Where(u => u.Age == age && u.Name == name).OrderBy(u => u.Id).Take(3).ToSql();
        Assert.Equal([30, "ann", 3L], sql.Parameters);
        Assert.EndsWith(" WHERE age = $1 AND name = $2 ORDER BY id LIMIT $3", sql.Text, StringComparison.Ordinal);
        Assert.Empty(Log.Statements);
    }

    [Fact]
    public async Task Locked_rows_are_read_as_they_are_now_in_a_transaction()
    {
        using var session = await OpenWithPeople();
        var ann = session.Query<Person>().Single(u => u.Id == 1);
        Assert.False(session.InTransaction);
        await Elsewhere("UPDATE people SET name = 'Anna', age = 31 WHERE id = 1");
        ann.Nick = "mine";

        using (session.NoAutoFlush())
        {
            Assert.Same(ann, await session.Query<Person>().Where(u => u.Id == 1).ForUpdate().SingleAsync());
        }

        Assert.True(session.InTransaction);
        Assert.Equal(("Anna", 31, "mine"), (ann.Name, ann.Age, ann.Nick));
        ann.Age++;
        session.Commit();
        Assert.Equal(32, (await Stored<Person>(1))!.Age);
    }

    [Fact]
    public async Task A_lock_begins_a_transaction_also_where_its_text_is_known_to_read()
    {
        using var session = await OpenWithPeople();
        session.Query<Person>().ToList();
        Assert.Equal(5, session.Query<Person>().SkipLocked().AsEnumerable().Count());
        Assert.True(session.InTransaction);
        Assert.Equal(5, session.Query<Person>().ForUpdate().AsNoTracking().Count());
    }
}
