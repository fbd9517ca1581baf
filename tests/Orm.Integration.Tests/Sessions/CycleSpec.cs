using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Sentences 49 and 50: tables that refer to themselves or to each other.</summary>
public abstract class CycleSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S49_Rows_of_one_self_referencing_table_go_parents_first_and_come_out_children_first(Form form)
    {
        await using var session = Open(form);
        Branch[] branches =
        [
            new() { Id = 4, Name = "twig", GrowsFrom = 3, GraftedOn = 1 }, new() { Id = 3, Name = "bough", GrowsFrom = 2 },
            new() { Id = 2, Name = "limb", GrowsFrom = 1 }, new() { Id = 1, Name = "trunk" },
        ];
        session.Add(branches);
        await session.Commit();
        Assert.Equal(4, await session.Scalar<int>("SELECT count(*) FROM branches"));

        foreach (var branch in branches.Reverse())
        {
            session.Remove(branch);
        }
        await session.Commit();
        Assert.Empty(await session.List<Branch>());
    }

    [Theory, SyncAndAsync]
    public async Task S49_Both_references_of_a_row_to_its_own_table_count(Form form)
    {
        await using var session = Open(form);
        session.Add(new Branch { Id = 1, Name = "scion", GraftedOn = 2 }, new Branch { Id = 2, Name = "stock", GrowsFrom = 3 }, new Branch { Id = 3, Name = "root" });
        await session.Commit();
        foreach (var branch in (await session.List<Branch>()).OrderByDescending(branch => branch.Id))
        {
            session.Remove(branch);
        }
        await session.Commit();
        Assert.Empty(await session.List<Branch>());
    }

    [Theory, SyncAndAsync]
    public async Task S49_A_row_that_refers_to_itself_is_inserted_changed_and_deleted(Form form)
    {
        await using var session = Open(form);
        var root = new Branch { Id = 7, Name = "root", GrowsFrom = 7 };
        session.Add(root, new Branch { Id = 8, Name = "limb", GrowsFrom = 7 });
        await session.Commit();
        root.GraftedOn = 7;
        await session.Commit();
        Assert.Equal((7, 7), ((await Stored<Branch>(7))!.GrowsFrom, (await Stored<Branch>(7))!.GraftedOn));

        session.Remove(root);
        session.Remove(await session.GetRequired<Branch>(8));
        await session.Commit();
        Assert.Null(await Stored<Branch>(7));
    }

    [Theory, SyncAndAsync]
    public async Task S49_A_chain_as_long_as_the_table_is_no_matter(Form form)
    {
        const int Length = 3000;
        await using var session = Open(form);
        session.Session.AddRange(Enumerable.Range(0, Length).Select(number => Length - number)
            .Select(id => new Branch { Id = id, Name = $"Branch {id}", GrowsFrom = id > 1 ? id - 1 : null }));
        await session.Commit();
        var all = await session.List<Branch>();
        foreach (var branch in all.OrderBy(branch => branch.Id))
        {
            session.Remove(branch);
        }
        await session.Commit();

        Assert.Equal((Length, 0), (all.Count, await session.Scalar<int>("SELECT count(*) FROM branches")));
    }

    [Theory, SyncAndAsync]
    public async Task S50_Two_rows_of_one_table_that_refer_to_each_other_are_inserted_with_NULL_and_then_updated(Form form)
    {
        await using var session = Open(form);
        var (one, other) = (new Branch { Id = 1, Name = "one", GraftedOn = 2 }, new Branch { Id = 2, Name = "other", GraftedOn = 1 });
        session.Add(one, other);
        await session.Commit();

        Assert.Equal(["BEGIN", "INSERT", "INSERT", "UPDATE", "COMMIT"], Log.Take());
        Assert.Equal((2, 1), (one.GraftedOn, other.GraftedOn));
        Assert.Equal((2, 1), ((await Stored<Branch>(1))!.GraftedOn, (await Stored<Branch>(2))!.GraftedOn));
        Log.Clear();
        await session.Commit();
        Assert.Empty(Log.Lines);
    }

    [Theory, SyncAndAsync]
    public async Task S50_A_cycle_of_tables_is_inserted_with_NULL_and_then_updated(Form form)
    {
        await using var session = Open(form);
        var troupe = new Troupe { Id = 1, Name = "King's Men", LeaderId = 10 };
        session.Add(new Player { Id = 10, Name = "Burbage", TroupeId = 1 }, troupe, new Player { Id = 11, Name = "Kempe", TroupeId = 1 });
        await session.Commit();

        Assert.Equal(
            ["BEGIN", "INSERT INTO troupes", "INSERT INTO players", "UPDATE troupes SET", "INSERT INTO players", "COMMIT"],
            Log.Take(3).Select(statement => statement.StartsWith("BEGIN", StringComparison.Ordinal) ? "BEGIN" : statement));
        Assert.Equal((10, 1), (troupe.LeaderId, troupe.Version));
        var stored = await Stored<Troupe>(1);
        Assert.Equal((10, 1), (stored!.LeaderId, stored.Version));

        troupe.Name = "Lord Chamberlain's Men";
        await session.Commit();
        Assert.Equal(2, await session.Scalar<int>("SELECT version FROM troupes"));
    }

    [Theory, SyncAndAsync]
    public async Task S50_A_cycle_of_tables_is_deleted_the_other_way_round(Form form)
    {
        await Store(new Troupe { Id = 1, Name = "King's Men", LeaderId = 10 }, new Player { Id = 10, Name = "Burbage", TroupeId = 1 });
        await using var session = Open(form);
        var (troupe, leader) = (await session.GetRequired<Troupe>(1), await session.GetRequired<Player>(10));
        Log.Clear();
        session.Remove(troupe);
        session.Remove(leader);
        await session.Commit();

        Assert.Equal(
            ["UPDATE troupes SET leader_id = NULL WHERE id = $1", "DELETE FROM players WHERE id = $1", "DELETE FROM troupes WHERE id = $1 AND version = $2"],
            Log.Statements[1..^1]);
        Assert.Equal((0, 0), (await session.Scalar<int>("SELECT count(*) FROM troupes"), await session.Scalar<int>("SELECT count(*) FROM players")));
    }

    [Theory, SyncAndAsync]
    public async Task S50_A_leader_leaves_with_the_troupe_that_is_replaced(Form form)
    {
        await Store(new Troupe { Id = 1, Name = "King's Men", LeaderId = 10 }, new Player { Id = 10, Name = "Burbage", TroupeId = 1 });
        await using var session = Open(form);
        var (troupe, leader) = (await session.GetRequired<Troupe>(1), await session.GetRequired<Player>(10));
        session.Remove(troupe);
        leader.TroupeId = 2;
        session.Add(new Troupe { Id = 2, Name = "Lord Chamberlain's Men", LeaderId = 10 });
        await session.Commit();

        Assert.Equal((10, 2), ((await Stored<Troupe>(2))!.LeaderId, (await Stored<Player>(10))!.TroupeId));
        Assert.Null(await Stored<Troupe>(1));
    }

    [Theory, SyncAndAsync]
    public async Task S50_Many_circles_in_one_flush_reach_the_database(Form form)
    {
        const int Pairs = 100;
        await using var session = Open(form);
        for (var pair = 1; pair <= Pairs; pair++)
        {
            session.Add(new Player { Id = 1000 + pair, Name = $"Player {pair}", TroupeId = pair }, new Troupe { Id = pair, Name = $"Troupe {pair}", LeaderId = 1000 + pair });
        }
        await session.Commit();
        Assert.Equal(Pairs, await session.Scalar<int>("SELECT count(*) FROM troupes JOIN players ON leader_id = players.id AND troupe_id = troupes.id"));

        var (troupes, players) = (await session.List<Troupe>(), await session.List<Player>());
        troupes.ForEach(session.Remove);
        players.ForEach(session.Remove);
        await session.Commit();
        Assert.Equal(0, await session.Scalar<int>("SELECT count(*) FROM players"));
    }

    [Theory, SyncAndAsync]
    public async Task S50_A_circle_among_rows_that_go_by_few_statements_is_no_matter(Form form)
    {
        const int Rows = 1200;
        await using var session = Open(form);
        session.Session.AddRange(Enumerable.Range(1, Rows).Select(id => new Branch { Id = id, Name = $"Branch {id}" }));
        session.Add(new Branch { Id = 2001, Name = "one", GrowsFrom = 2002 }, new Branch { Id = 2002, Name = "other", GrowsFrom = 2001 });
        await session.Commit();

        Assert.Equal((2002, 2001), ((await Stored<Branch>(2001))!.GrowsFrom, (await Stored<Branch>(2002))!.GrowsFrom));
        Assert.Equal(2, await session.Scalar<int>("SELECT count(*) FROM branches WHERE grows_from IS NOT NULL"));
    }

    [Theory, SyncAndAsync]
    public async Task S50_A_cycle_without_a_nullable_foreign_key_is_an_error_naming_it_before_any_SQL(Form form)
    {
        await using var session = Open(form);
        session.Add(new Padlock { Id = 31, ShackleId = 32 }, new Shackle { Id = 32, PadlockId = 31 });

        var error = await Assert.ThrowsAsync<OrmException>(session.Flush);

        Assert.All(["Padlock", "Shackle", "id = ?", "Padlock → Shackle → Padlock"], part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
        Assert.Empty(Log.Lines);
    }
}
