using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;
using Orm.Sqlite;

namespace Orm.Integration.Tests.Sessions;

/// <summary>What needs no database works where there is none.</summary>
public class UnreachableDatabaseTests
{
    [Theory, SyncAndAsync]
    public async Task S01_Opening_a_session_does_no_IO_and_S02_Add_takes_no_connection(Form form)
    {
        await using var engine = SqliteEngine.Create("Data Source=/no/such/folder/test.db");
        await using var session = new TestSession(engine.OpenSession(), form);
        session.Add(new Actor { Name = "Ada" });
        Assert.Single(session.Session.New);

        await Assert.ThrowsAnyAsync<OrmException>(session.Commit);
        await session.Rollback();
        Assert.Empty(session.Session.New);
        await session.Commit();
    }
}
