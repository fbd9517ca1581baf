using Orm.Drivers;
using Orm.Querying;
using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Querying;

/// <summary>Entities among the columns of a projection.</summary>
public sealed class RowEntitiesTests : PiecesTest
{
    private static readonly string[] names = ["id", "name", "age", "email", "post_id", "user_id", "title"];
    private static readonly string[] columns = ["{0:id}", "{0:name}", "{0:age}", "{0:email}", "{1:id}", "{1:user_id}", "{1:title}"];
    private static readonly Piece join = Join(JoinKind.Left, "{0:id} = {1:user_id}", names, columns);

    private Query<(User User, Post? Post)> Pairs => PairsOf(Users);

    [Fact]
    public void They_are_the_sessions_objects_and_what_a_left_join_did_not_find_is_null()
    {
        var ada = Loaded();
        Driver.Answer("JOIN", [1, "Ada", 30, null, 7, 1, "Notes"], [1, "Ada", 30, null, 8, 1, "More"], [2, "Bob", null, null, null, null, null]);

        var rows = Pairs.ToList();

        Assert.Same(ada, rows[0].User);
        Assert.Same(ada, rows[1].User);
        Assert.Equal(["Notes", "More", null], rows.Select(row => row.Post?.Title));
        Assert.Equal(EntityState.Persistent, Session.StateOf(rows[1].Post!));
        Assert.Same(rows[0].Post, Session.Get<Post>(7));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Without_tracking_each_row_has_objects_of_its_own(bool isAskedFirst)
    {
        var ada = Loaded();
        Driver.Answer("JOIN", [1, "Ada", 30, null, 7, 1, "Notes"]);

        var (user, post) = (isAskedFirst ? PairsOf(Users.AsNoTracking()) : Pairs.AsNoTracking()).Single();

        Assert.NotSame(ada, user);
        Assert.Equal("Notes", post!.Title);
        Assert.Same(ada, Session.Get<User>(1));
        Driver.Answer("FROM posts WHERE id", [7, 1, "Notes"]);
        Assert.NotSame(post, Session.Get<Post>(7));
    }

    [Fact]
    public void Values_are_overwritten_or_follow_a_lock()
    {
        var ada = Loaded();
        ada.Age = 31;
        Driver.Answer("JOIN", [1, "Ada Lovelace", 40, null, 7, 1, "Notes"]);
        using var quiet = Session.NoAutoFlush();

        Pairs.ForUpdate().ToList();
        Assert.Equal(("Ada Lovelace", 31), (ada.Name, ada.Age));
        Pairs.PopulateExisting().ToList();
        Assert.Equal(40, ada.Age);
    }

    [Fact]
    public void A_value_that_does_not_fit_is_told_of_by_entity_and_column()
    {
        Driver.Answer("JOIN", [1, "Ada", 30, null, 7, 1, null]);

        Assert.Contains("Post.Title: column title of posts, row id = ", Assert.Throws<OrmException>(() => Pairs.ToList()).Message);
    }

    private Query<(User User, Post? Post)> PairsOf(Query<User> users)
        => users.AppendJoin<(User User, Post? Post), (User User, Post? Post), Both>(join, Posts);

    private readonly struct Both : IProjection<(User User, Post? Post)>
    {
        public static (User User, Post? Post) Read<TRow>(ref TRow row, RowEntities entities)
            where TRow : struct, IRow => (entities.Read<User, TRow>(ref row, 0), entities.ReadOrNull<Post, TRow>(ref row, 4));
    }
}
