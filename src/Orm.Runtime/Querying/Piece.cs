using System.ComponentModel;
using Orm.Querying.Templates;

namespace Orm.Querying;

/// <summary>
/// What one operator adds to a statement, for each dialect: SQL in which <c>{name}</c> stands for a column of what the
/// operator is applied to, <c>$1</c> for its own first value, and <c>{$1 ? a : b}</c> for <c>a</c> where that value is not
/// null and <c>b</c> where it is. One static object a lambda, made by generated code.
/// </summary>
/// <remarks>
/// Also <c>{1:name}</c> for a column of a join's inner row, <c>{key:name}</c> for one of a group's key, <c>{^name}</c> for one of the
/// row around a subquery (a caret for each operator further out), <c>{.name}</c> for a column with its table's name before it, and
/// <c>{query:1}</c> for the first subquery.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class Piece
{
    private static int count;

    private readonly Template[] sqlite;
    private readonly Template[] postgreSql;

    private readonly string sqliteDirection = "";
    private readonly string postgreSqlDirection = "";

    private Piece(PieceKind kind, string[] sqlite, string[] postgreSql)
    {
        Kind = kind;
        TakesOperands = kind is PieceKind.Join or PieceKind.Combine;
        this.sqlite = Array.ConvertAll(sqlite, Template.Parse);
        this.postgreSql = Array.ConvertAll(postgreSql, Template.Parse);
        Hash = unchecked(Interlocked.Increment(ref count) * (int)0x9E3779B1);
    }

    private Piece(PieceKind kind, string sqliteOrder, string postgreSqlOrder)
        : this(kind, [OrderText.Expression(sqliteOrder)], [OrderText.Expression(postgreSqlOrder)])
    {
        sqliteDirection = OrderText.Direction(sqliteOrder);
        postgreSqlDirection = OrderText.Direction(postgreSqlOrder);
    }

    internal PieceKind Kind { get; }

    /// <summary>The names of a projection's or key's columns, as later operators know them.</summary>
    internal string[] Names { get; private init; } = [];

    /// <summary>
    /// The columns of a projection or key whose values stand in the database in a form that their type does not tell (an enum as
    /// text, a clock reading, a Guid as bytes).
    /// </summary>
    internal string[] Special { get; private init; } = [];

    /// <summary>The columns that must not be <see cref="Special"/> for this piece to be right, as they stand in its holes.</summary>
    internal ColumnPart[] Plain { get; private init; } = [];

    /// <summary>The subqueries that it holds.</summary>
    internal Subquery[] Queries
    {
        get;
        private init
        {
            field = value;
            TakesOperands |= value.Length > 0;
        }
    } = [];

    /// <summary>The entity of a root.</summary>
    internal EntityMap? Entity { get; private init; }

    /// <summary>The columns that an update sets.</summary>
    internal ColumnMask Columns { get; private init; }

    /// <summary>How a join puts rows together.</summary>
    internal JoinKind JoinKind { get; private init; }

    /// <summary>What becomes of the rows of two queries.</summary>
    internal SetOperation Operation { get; private init; }

    /// <summary>What is joined or combined, where the piece stands in a subquery; elsewhere it is the operator's first operand.</summary>
    internal Subquery? Other { get; private init; }

    /// <summary>The text of a comment.</summary>
    internal string? Text { get; private init; }

    /// <summary>Whether other queries may belong to the operator.</summary>
    internal bool TakesOperands { get; private set; }

    internal int Hash { get; private init; }

    /// <summary>
    /// A statement whose last operator this is, to be found without a search: the youngest engine's, and of its statements the first.
    /// So it is written seldom, and threads that run known queries share nothing that changes.
    /// </summary>
    internal QueryText? Known { get; private set; }

    /// <summary>Whether it is the same for a statement's text.</summary>
    internal bool Is(Piece other) => ReferenceEquals(this, other) || (Text is not null && Text == other.Text);

    /// <summary>Keeps a statement whose last operator this is, unless that serves many places of a program.</summary>
    internal void Know(QueryText text)
    {
        if (Kind is PieceKind.Root or PieceKind.Where or PieceKind.OrderBy or PieceKind.ThenBy or PieceKind.Select or PieceKind.Join or PieceKind.GroupBy
                or PieceKind.Aggregate or PieceKind.Set
            && (Known is not { } known || known.Owner < text.Owner))
        {
            Known = text;
        }
    }

    /// <summary>Its SQL; a join's condition stands first.</summary>
    internal Template[] Templates(Dialect dialect) => dialect switch
    {
        Dialect.Sqlite => sqlite,
        Dialect.PostgreSql => postgreSql,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The SQL of a projection's columns.</summary>
    internal Template[] Projected(Dialect dialect) => Kind == PieceKind.Join ? Templates(dialect)[1..] : Templates(dialect);

    /// <summary>How an order goes.</summary>
    internal string Direction(Dialect dialect) => dialect switch
    {
        Dialect.Sqlite => sqliteDirection,
        Dialect.PostgreSql => postgreSqlDirection,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What a piece of a subquery names of the rows around it, as the operator that holds the subquery would name that.</summary>
    internal IEnumerable<ColumnPart> OuterColumns(Dialect dialect)
        => Templates(dialect).SelectMany(static template => template.Columns())
            .Concat(Queries.SelectMany(query => query.OuterColumns(dialect)))
            .Where(static column => column.Up > 0)
            .Select(static column => column with { Up = column.Up - 1 })
            .Concat(Other?.OuterColumns(dialect) ?? []);

    /// <summary>How many values its SQL and that of its subqueries speak of, in either dialect: each has those that it does without.</summary>
    internal int ValueCount() => Math.Max(ValueCount(Dialect.Sqlite), ValueCount(Dialect.PostgreSql));

    private int ValueCount(Dialect dialect)
    {
        var most = Templates(dialect).Max(static int? (part) => part.ValueCount) ?? 0;
        var queries = Other is null ? Queries : [.. Queries, Other];
        return Math.Max(most, queries.SelectMany(query => query.Pieces).Max(int? (piece) => piece.ValueCount(dialect)) ?? 0);
    }
}
