using Orm.Drivers;
using Orm.Querying;
using Orm.Runtime.Tests.Sessions;
using Orm.Runtime.Tests.Sessions.Entities;

namespace Orm.Runtime.Tests.Querying;

/// <summary>Queries of pieces made by hand, as generated code would make them.</summary>
public abstract class PiecesTest : SessionTest
{
    private protected const string UserColumns = "id, name, age, email";

    private protected Query<User> Users => Session.Query<User>();

    private protected Query<Post> Posts => Session.Query<Post>();

    private protected static Piece Where(string sql, params Subquery[] queries) => Piece.Where(sql, sql, queries: queries);

    private protected static Piece OrderBy(string sql, params Subquery[] queries) => Piece.OrderBy(sql, sql, queries: queries);

    private protected static Piece Select(string[] names, string[] sql, params Subquery[] queries) => Piece.Select(names, sql, sql, queries: queries);

    private protected static Piece GroupBy(string[] names, string[] sql, params Subquery[] queries) => Piece.GroupBy(names, sql, sql, queries: queries);

    private protected static Piece Aggregate(string sql) => Piece.Aggregate(sql, sql);

    private protected static Piece Join(JoinKind kind, string condition, string[] names, string[] sql, Subquery? inner = null)
        => Piece.Join(kind, condition, condition, names, sql, sql, inner: inner);

    /// <summary>The pieces one after the other, without values; what is read is no matter.</summary>
    private protected static Query<object> Chain<T>(Query<T> query, params Piece[] pieces)
    {
        var chain = query.AppendProjection<object, object, Nothing>(pieces[0]);
        return pieces[1..].Aggregate(chain, static (so, piece) => so.Append(piece));
    }

    private protected static void AssertSql(Query query, string sqlite, string? postgreSql = null)
        => Assert.Equal((sqlite, postgreSql ?? sqlite), (SqlOf(query, Dialect.Sqlite), SqlOf(query, Dialect.PostgreSql)));

    private protected static string SqlOf(Query query, Dialect dialect, Terminal terminal = Terminal.Rows)
        => new QueryTexts(dialect, new StatementTexts()).Get(query, terminal).Statement.Sql;

    private protected readonly struct Nothing : IProjection<object>
    {
        public static object Read<TRow>(ref TRow row, RowEntities entities)
            where TRow : struct, IRow => new();
    }
}
