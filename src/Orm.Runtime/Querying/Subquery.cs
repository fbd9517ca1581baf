using System.ComponentModel;
using Orm.Querying.Templates;

namespace Orm.Querying;

/// <summary>
/// A query inside a lambda. Its pieces speak of the rows around it by <c>{^name}</c>; their values are those of the operator
/// that takes the lambda.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Subquery
{
    private Subquery(SubqueryKind kind, Piece? root, int operand, Piece[] pieces)
    {
        Kind = kind;
        Root = root;
        Operand = operand;
        Pieces = pieces;
    }

    internal SubqueryKind Kind { get; }

    /// <summary>The entity that it begins with; null where it begins with an operand.</summary>
    internal Piece? Root { get; }

    /// <summary>The index of the query that it begins with, among the operands of the operator.</summary>
    internal int Operand { get; }

    internal Piece[] Pieces { get; }

    /// <summary>What it names of the rows around it, as the operator that holds it would name that.</summary>
    internal IEnumerable<ColumnPart> OuterColumns(Dialect dialect) => Pieces.SelectMany(piece => piece.OuterColumns(dialect));

    /// <summary>One of an entity's rows.</summary>
    public static Subquery Of<T>(SubqueryKind kind, params Piece[] pieces)
        where T : class, IEntity<T> => new(kind, T.Map.Root, -1, pieces);

    /// <summary>One of the rows of a query that the lambda captures.</summary>
    public static Subquery Of(SubqueryKind kind, int operand, params Piece[] pieces) => new(kind, null, operand, pieces);
}
