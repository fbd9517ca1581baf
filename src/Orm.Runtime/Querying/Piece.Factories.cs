using Orm.Querying.Templates;

namespace Orm.Querying;

// What generated code makes. Everywhere: `special` are the names of columns in a form of their own, `plain` the columns (as the holes
// name them) whose form is taken for granted, `queries` the subqueries.
public sealed partial class Piece
{
    /// <summary>Each row once.</summary>
    public static Piece Distinct { get; } = new(PieceKind.Distinct, [], []);

    /// <summary>The rows of this query and of the operand, each once.</summary>
    public static Piece Union { get; } = Combine(SetOperation.Union, null);

    /// <summary>The rows of this query, then those of the operand.</summary>
    public static Piece Concat { get; } = Combine(SetOperation.Concat, null);

    /// <summary>The rows that this query and the operand have, each once.</summary>
    public static Piece Intersect { get; } = Combine(SetOperation.Intersect, null);

    /// <summary>The rows that the operand has not, each once.</summary>
    public static Piece Except { get; } = Combine(SetOperation.Except, null);

    /// <summary>Locks the rows.</summary>
    public static Piece ForUpdate { get; } = new(PieceKind.ForUpdate, [], []);

    /// <summary>Locks the rows that nobody else has locked, and leaves out the others.</summary>
    public static Piece SkipLocked { get; } = new(PieceKind.SkipLocked, [], []);

    /// <summary>Rows left out, as many as the operator's value says.</summary>
    internal static Piece SkipCount { get; } = Skip("$1");

    /// <summary>The most rows, as many as the operator's value says.</summary>
    internal static Piece TakeCount { get; } = Take("$1");

    internal static Piece Reading { get; } = new(PieceKind.Reading, [], []);

    /// <summary>A condition.</summary>
    public static Piece Where(string sqlite, string postgreSql, string[]? plain = null, Subquery[]? queries = null)
        => new(PieceKind.Where, [sqlite], [postgreSql]) { Plain = Holes(plain), Queries = queries ?? [] };

    /// <summary>An order, with its direction.</summary>
    public static Piece OrderBy(string sqlite, string postgreSql, string[]? plain = null, Subquery[]? queries = null)
        => new(PieceKind.OrderBy, sqlite, postgreSql) { Plain = Holes(plain), Queries = queries ?? [] };

    /// <summary>A further order, with its direction.</summary>
    public static Piece ThenBy(string sqlite, string postgreSql, string[]? plain = null, Subquery[]? queries = null)
        => new(PieceKind.ThenBy, sqlite, postgreSql) { Plain = Holes(plain), Queries = queries ?? [] };

    /// <summary>A projection: each column's name and SQL.</summary>
    public static Piece Select(
        string[] names, string[] sqlite, string[] postgreSql, string[]? special = null, string[]? plain = null, Subquery[]? queries = null)
        => new(PieceKind.Select, sqlite, postgreSql) { Names = names, Special = special ?? [], Plain = Holes(plain), Queries = queries ?? [] };

    /// <summary>
    /// A join: the condition, empty where there is none, and the projection over <c>{0:name}</c> and <c>{1:name}</c>. The inner query is
    /// the operator's first operand, or <paramref name="inner"/> where the piece stands in a subquery.
    /// </summary>
    public static Piece Join(
        JoinKind kind,
        string sqlite,
        string postgreSql,
        string[] names,
        string[] sqliteColumns,
        string[] postgreSqlColumns,
        string[]? special = null,
        string[]? plain = null,
        Subquery[]? queries = null,
        Subquery? inner = null)
        => new(PieceKind.Join, [sqlite, .. sqliteColumns], [postgreSql, .. postgreSqlColumns])
        {
            JoinKind = kind,
            Names = names,
            Special = special ?? [],
            Plain = Holes(plain),
            Queries = queries ?? [],
            Other = inner,
        };

    /// <summary>The key of groups: each column's name and SQL. What follows says <c>{key:name}</c>, and <c>{name}</c> inside aggregates.</summary>
    public static Piece GroupBy(
        string[] names, string[] sqlite, string[] postgreSql, string[]? special = null, string[]? plain = null, Subquery[]? queries = null)
        => new(PieceKind.GroupBy, sqlite, postgreSql) { Names = names, Special = special ?? [], Plain = Holes(plain), Queries = queries ?? [] };

    /// <summary>A value of all rows: <c>SUM({age})</c>. Nothing follows.</summary>
    public static Piece Aggregate(string sqlite, string postgreSql, string[]? plain = null, Subquery[]? queries = null)
        => new(PieceKind.Aggregate, [sqlite], [postgreSql]) { Names = ["value"], Plain = Holes(plain), Queries = queries ?? [] };

    /// <summary>What an update sets: the ordinals of the columns, and an assignment for each.</summary>
    public static Piece Set(int[] columns, string[] sqlite, string[] postgreSql, Subquery[]? queries = null)
        => new(PieceKind.Set, sqlite, postgreSql) { Columns = ColumnMask.Of(columns), Queries = queries ?? [] };

    /// <summary>A set operation in a subquery.</summary>
    public static Piece Combine(SetOperation operation, Subquery? other)
        => new(PieceKind.Combine, [], []) { Operation = operation, Other = other };

    /// <summary>Rows left out in a subquery, by a value of the operator or a number.</summary>
    public static Piece Skip(string sql) => new(PieceKind.Skip, [sql], [sql]);

    /// <summary>The most rows of a subquery, by a value of the operator or a number.</summary>
    public static Piece Take(string sql) => new(PieceKind.Take, [sql], [sql]);

    /// <summary>A comment, the same as another of the same text.</summary>
    internal static Piece Tag(string text) => new(PieceKind.Tag, [], []) { Text = text, Hash = text.GetHashCode(StringComparison.Ordinal) };

    internal static Piece Root(EntityMap entity) => new(PieceKind.Root, [], []) { Entity = entity };

    private static ColumnPart[] Holes(string[]? plain)
        => plain is null ? [] : Array.ConvertAll(plain, static name => Template.Parse($"{{{name}}}").Columns().Single());
}
