using Orm.Integration.Tests.Conversions.Entities;
using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Conversions;

/// <summary>Values that converters of the user's make into columns.</summary>
public abstract class ConverterSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task Values_come_back_by_their_converters_and_null_without(Form form)
    {
        var joined = new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(2));
        await Store(new Member
        {
            Email = new("ann@example.org"), Home = new("https://example.org/a#b"), Tags = ["x", "y"], Joined = joined, Rank = Rank.Regular,
        });
        await using var session = Open(form);
        var member = Assert.Single(await session.List<Member>());

        Assert.Equal((new MemberId(1), new Email("ann@example.org"), null, null), (member.Id, member.Email, member.Second, member.SponsorId));
        Assert.Equal("https://example.org/a#b", member.Home?.OriginalString);
        Assert.Equal(["x", "y"], member.Tags);
        Assert.True(joined.EqualsExact(member.Joined));
        Assert.Equal(Rank.Regular, member.Rank);
        Assert.Equal("r", await session.Scalar<string>("SELECT rank FROM members"));
    }

    [Theory, SyncAndAsync]
    public async Task A_strongly_typed_id_is_generated_found_and_referred_to(Form form)
    {
        await using var session = Open(form);
        var sponsor = new Member { Email = new("ann@example.org") };
        session.Add(sponsor);
        await session.Flush();
        var member = new Member { Email = new("bob@example.org"), SponsorId = sponsor.Id };
        var pass = new Pass { MemberId = sponsor.Id };
        session.Add(pass, member, new Berth(sponsor.Id, 7, null));
        await session.Commit();
        Assert.Equal((new MemberId(1), new MemberId(2)), (sponsor.Id, member.Id));
        Assert.NotEqual(default, pass.Id);
        Assert.Equal(7, pass.Id.Value.Version);

        Log.Clear();
        Assert.Same(member, form == Form.Sync ? session.Session.Get<Member>(member.Id) : await session.Session.GetAsync<Member>(member.Id));
        Assert.Empty(Log.Statements);
        await using var other = Open(form);
        var berth = form == Form.Sync ? other.Session.Get<Berth>(sponsor.Id, 7) : await other.Session.GetAsync<Berth>(sponsor.Id, 7);
        Assert.Equal(new Berth(new(1), 7, null), berth);
        Assert.Equal(sponsor.Id, other.Session.GetRequired<Pass>(pass.Id).MemberId);
        Assert.Null(other.Session.Get<Member>(new MemberId(4711)));
    }

    [Theory, SyncAndAsync]
    public async Task Only_what_changed_is_written_and_an_equal_value_is_no_change(Form form)
    {
        await Store(new Member { Email = new("ann@example.org"), Home = new("https://example.org"), Tags = ["x"] });
        await using var session = Open(form);
        var member = Assert.Single(await session.List<Member>());
        Log.Clear();
        member.Email = new("ann@example.org");
        member.Home = new("https://example.org");
        member.Tags = ["x"];
        await session.Commit();
        Assert.Empty(Log.Statements);

        member.Second = new("second@example.org");
        await session.Commit();
        Assert.Contains("UPDATE members SET second = $1 WHERE id = $2", Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task A_change_that_the_types_own_equality_overlooks_is_written(Form form)
    {
        await Store(new Member { Email = new("ann@example.org"), Home = new("https://example.org/#a"), Joined = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero) });
        await using var session = Open(form);
        var member = Assert.Single(await session.List<Member>());
        member.Home = new("https://example.org/#b");
        member.Joined = member.Joined.ToOffset(TimeSpan.FromHours(1));
        await session.Commit();

        Assert.Contains("UPDATE members SET home = $1, joined = $2 WHERE id = $3", Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task A_value_that_changes_in_place_is_found(Form form)
    {
        await Store(new Member { Email = new("ann@example.org"), Tags = ["x"] });
        await Store(new Pass { MemberId = new(1), Marks = ["m"] });
        await using var session = Open(form);
        var member = Assert.Single(await session.List<Member>());
        var pass = Assert.Single(await session.List<Pass>());
        member.Tags.Add("y");
        pass.Marks!.Add("n");
        await session.Commit();
        Assert.Equal("x y", await session.Scalar<string>("SELECT tags FROM members"));
        Assert.Equal("m n", await session.Scalar<string>("SELECT marks FROM passes"));

        member.Tags.Clear();
        pass.Marks.Clear();
        await session.Rollback();
        Assert.Equal(["x", "y"], member.Tags);
        Assert.Equal(["m", "n"], pass.Marks);
        Log.Clear();
        await session.Commit();
        Assert.Empty(Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task A_change_behind_a_struct_is_found(Form form)
    {
        await Store(new Member { Email = new("ann@example.org"), Marks = new(["a", "b"]), Notes = new(["c"]) });
        await using var session = Open(form);
        var member = Assert.Single(await session.List<Member>());
        member.Marks.Items[1] = "x";
        member.Notes!.Value.Items[0] = "y";
        await session.Commit();

        Assert.Equal("a x", await session.Scalar<string>("SELECT marks FROM members"));
        Assert.Equal("y", await session.Scalar<string>("SELECT notes FROM members"));
    }

    [Theory, SyncAndAsync]
    public async Task A_list_of_converted_values_is_a_list_of_their_columns(Form form)
    {
        await Store(new Member { Email = new("ann@example.org"), Friends = [new(2), new(3)] });
        await using var session = Open(form);
        var member = Assert.Single(await session.List<Member>());
        Assert.Equal([new MemberId(2), new(3)], member.Friends);
        member.Friends.Add(new(4));
        await session.Commit();

        Assert.Contains("UPDATE members SET friends = $1 WHERE id = $2", Log.Statements);
        await using var other = Open(form);
        Assert.Equal([2, 3, 4], Assert.Single(await other.List<Member>()).Friends.Select(friend => friend.Value));
    }

    [Theory, SyncAndAsync]
    public async Task A_default_of_the_database_is_read_by_the_converter(Form form)
    {
        await using var session = Open(form);
        var member = new Member { Email = new("ann@example.org") };
        session.Add(member);
        await session.Commit();

        Assert.Equal(Rank.Guest, member.Rank);
    }

    [Theory, SyncAndAsync]
    public async Task Queries_compare_and_sort_by_converted_values(Form form)
    {
        await Store([.. new[] { "ann", "bob", "cid" }.Select(name => new Member { Email = new($"{name}@example.org"), Rank = name == "bob" ? Rank.Regular : Rank.Guest })]);
        await Store(new Member { Email = new("dan@example.org"), SponsorId = new(2), Home = new("https://example.org") });
        await using var session = Open(form);
        var (two, email, home, none) = (new MemberId(2), new Email("bob@example.org"), new Uri("https://example.org"), (MemberId?)null);

        Assert.Equal([2], await Ids(session, session.Session.Query<Member>().Where(member => member.Id == two)));
        Assert.Equal([1, 3, 4], await Ids(session, session.Session.Query<Member>().Where(member => member.Email != email)));
        Assert.Equal([4], await Ids(session, session.Session.Query<Member>().Where(member => member.SponsorId == two)));
        Assert.Equal([1, 2, 3], await Ids(session, session.Session.Query<Member>().Where(member => member.SponsorId == none)));
        Assert.Equal([1, 2, 3], await Ids(session, session.Session.Query<Member>().Where(member => member.SponsorId != two)));
        Assert.Equal([4], await Ids(session, session.Session.Query<Member>().Where(member => member.SponsorId != null)));
        Assert.Equal([3, 4], await Ids(session, session.Session.Query<Member>().Where(member => member.Id > two)));
        Assert.Equal([4], await Ids(session, session.Session.Query<Member>().Where(member => member.Home == home)));
        Assert.Equal([2], await Ids(session, session.Session.Query<Member>().Where(member => member.Rank == Rank.Regular)));
        Assert.Equal([2], await Ids(session, session.Session.Query<Member>().Where(two, static (member, id) => member.Id == id)));
        Assert.Equal([4, 3, 2, 1], (await session.List(session.Session.Query<Member>().OrderByDescending(member => member.Id))).Select(member => member.Id.Value));
    }

    [Theory, SyncAndAsync]
    public async Task A_Select_reads_by_the_converters_and_can_be_filtered_on(Form form)
    {
        await Store(new Member { Email = new("ann@example.org"), Rank = Rank.Guest }, new Member { Email = new("bob@example.org"), SponsorId = new(1), Rank = Rank.Regular });
        await using var session = Open(form);
        var one = new MemberId(1);

        Assert.Equal([new MemberId(1), new(2)], await session.List(session.Session.Query<Member>().OrderBy(member => member.Id).Select(member => member.Id)));
        Assert.Equal([new Email("bob@example.org")], await session.List(session.Session.Query<Member>()
            .Select(member => new { member.SponsorId, member.Email }).Where(member => member.SponsorId == one).Select(member => member.Email)));
        Assert.Equal([new MemberId(1)], await session.List(session.Session.Query<Member>()
            .Select(member => new { member.Id, member.Rank }).Where(member => member.Rank == Rank.Guest).Select(member => member.Id)));
    }

    [Theory, SyncAndAsync]
    public async Task Raw_sql_reads_entities_scalars_tuples_and_records_by_the_converters(Form form)
    {
        await Store(new Member { Email = new("ann@example.org"), Home = new("https://example.org") });
        await using var session = Open(form);

        Assert.Equal(new Email("ann@example.org"), Assert.Single(await session.List(session.Session.Sql<Member>($"SELECT * FROM members"))).Email);
        Assert.Equal([new MemberId(1)], await session.List(session.Session.Sql<MemberId>($"SELECT id FROM members")));
        Assert.Equal([null], await session.List(session.Session.Sql<MemberId?>($"SELECT sponsor_id FROM members")));
        Assert.Equal([(new MemberId(1), new Email("ann@example.org"))], await session.List(session.Session.Sql<(MemberId, Email)>($"SELECT id, email FROM members")));
        Assert.Equal(
            [new MemberLine(new(1), new("ann@example.org"), new("https://example.org"))],
            await session.List(session.Session.Sql<MemberLine>($"SELECT id, email, home FROM members")));
    }

    [Theory, SyncAndAsync]
    public async Task What_a_converter_refuses_is_told_with_entity_column_and_key(Form form)
    {
        await Store(new Member { Email = new("ann@example.org") });
        await Elsewhere("UPDATE members SET email = 'nobody'");
        await using var session = Open(form);
        var unread = await Assert.ThrowsAsync<OrmException>(() => session.List<Member>());
        Assert.All(["Member.Email", "email", "id = ?", "Email does not take"], part => Assert.Contains(part, unread.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("nobody", unread.ToString(), StringComparison.Ordinal);

        await using var other = Open(form);
        other.Add(new Member { Email = new("bob@example.org"), Rank = (Rank)5 });
        var unwritten = await Assert.ThrowsAsync<OrmException>(other.Flush);
        Assert.All(["Member.Rank", "RankConverter does not take"], part => Assert.Contains(part, unwritten.Message, StringComparison.Ordinal));
    }

    [Theory, SyncAndAsync]
    public async Task A_unique_value_that_another_row_frees_can_be_taken_in_the_same_flush(Form form)
    {
        await Store(new Member { Email = new("ann@example.org") }, new Member { Email = new("bob@example.org") });
        await using var session = Open(form);
        var members = await session.List(session.Session.Query<Member>().OrderBy(member => member.Id));
        members[0].Email = members[1].Email;
        members[1].Email = new("free@example.org");
        await session.Commit();

        Assert.Equal("bob@example.org", await session.Scalar<string>("SELECT email FROM members WHERE id = 1"));
    }

    static async Task<IEnumerable<int>> Ids(TestSession session, Query<Member> query) => (await session.List(query)).Select(member => member.Id.Value).Order();
}
