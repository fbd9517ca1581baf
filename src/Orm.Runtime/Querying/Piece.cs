using System.ComponentModel;

namespace Orm.Querying;

/// <summary>
/// What one operator adds to a statement, for each dialect: SQL in which <c>{name}</c> stands for a column of what the
/// operator is applied to, <c>$1</c> for its own first value, and <c>{$1 ? a : b}</c> for <c>a</c> where that value is not
/// null and <c>b</c> where it is. One static object a lambda, made by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Piece
{
    private static int count;

    private readonly Template[] sqlite;
    private readonly Template[] postgreSql;

    private Piece(PieceKind kind, string[] sqlite, string[] postgreSql, string[] names)
    {
        Kind = kind;
        Names = names;
        this.sqlite = Array.ConvertAll(sqlite, Template.Parse);
        this.postgreSql = Array.ConvertAll(postgreSql, Template.Parse);
        Hash = unchecked(Interlocked.Increment(ref count) * (int)0x9E3779B1);
    }

    internal static Piece Skip { get; } = new(PieceKind.Skip, ["$1"], ["$1"], []);

    internal static Piece Take { get; } = new(PieceKind.Take, ["$1"], ["$1"], []);

    internal static Piece Reading { get; } = new(PieceKind.Reading, [], [], []);

    internal PieceKind Kind { get; }

    /// <summary>The names of a projection's columns, as later operators know them.</summary>
    internal string[] Names { get; }

    /// <summary>
    /// The columns of a projection whose values stand in the database in a form that their type does not tell (an enum as
    /// text, a clock reading, a Guid as bytes).
    /// </summary>
    internal string[] Special { get; private init; } = [];

    /// <summary>The columns of a projection that must not be <see cref="Special"/> for this piece to be right.</summary>
    internal string[] Plain { get; private init; } = [];

    /// <summary>The entity of a root.</summary>
    internal EntityMap? Entity { get; private init; }

    /// <summary>The columns that an update sets.</summary>
    internal ColumnMask Columns { get; private init; }

    internal int Hash { get; }

    /// <summary>A condition. <paramref name="plain"/>: the columns whose form it takes for granted.</summary>
    public static Piece Where(string sqlite, string postgreSql, string[]? plain = null)
        => new(PieceKind.Where, [sqlite], [postgreSql], []) { Plain = plain ?? [] };

    /// <summary>An order, with its direction.</summary>
    public static Piece OrderBy(string sqlite, string postgreSql, string[]? plain = null)
        => new(PieceKind.OrderBy, [sqlite], [postgreSql], []) { Plain = plain ?? [] };

    /// <summary>A further order, with its direction.</summary>
    public static Piece ThenBy(string sqlite, string postgreSql, string[]? plain = null)
        => new(PieceKind.ThenBy, [sqlite], [postgreSql], []) { Plain = plain ?? [] };

    /// <summary>A projection: each column's name and SQL.</summary>
    public static Piece Select(string[] names, string[] sqlite, string[] postgreSql, string[]? special = null, string[]? plain = null)
        => new(PieceKind.Select, sqlite, postgreSql, names) { Special = special ?? [], Plain = plain ?? [] };

    /// <summary>What an update sets: the ordinals of the columns, and an assignment for each.</summary>
    public static Piece Set(int[] columns, string[] sqlite, string[] postgreSql)
        => new(PieceKind.Set, sqlite, postgreSql, []) { Columns = ColumnMask.Of(columns) };

    internal static Piece Root(EntityMap entity) => new(PieceKind.Root, [], [], []) { Entity = entity };

    internal Template[] Templates(Dialect dialect) => dialect switch
    {
        Dialect.Sqlite => sqlite,
        Dialect.PostgreSql => postgreSql,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
