namespace Orm.Generators.Model.Queries;

/// <summary>A call of an operator with a lambda: all that its stable half is made of.</summary>
internal sealed record QueryCall
{
    /// <summary>The method called: <c>Where</c>, <c>FirstAsync</c>.</summary>
    public required string Method { get; init; }

    /// <summary>What is done with the lambda; a method with a condition of its own is a Where before it.</summary>
    public required QueryOperator Operator { get; init; }

    /// <summary>Whether a value is passed beside the lambda.</summary>
    public required bool TakesValue { get; init; }

    /// <summary>The lambda's C#, on one line.</summary>
    public required string Lambda { get; init; }

    /// <summary>A Where's condition.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The values of the condition, or those that an update sets.</summary>
    public EquatableArray<QueryValue> Values { get; init; }

    /// <summary>An order's key.</summary>
    public QueryColumn? Key { get; init; }

    /// <summary>A Select's columns; empty for one that gives what it gets.</summary>
    public EquatableArray<ProjectedColumn> Projection { get; init; }

    /// <summary>What an update sets, in the order of the SQL.</summary>
    public EquatableArray<Assignment> Assignments { get; init; }

    /// <summary>What the rows of raw SQL become; it has no lambda.</summary>
    public SqlResult? Result { get; init; }

    /// <summary>Columns of a projection that the lambda takes to be stored as their type is by default.</summary>
    public EquatableArray<string> Plain { get; init; }

    /// <summary>Where the lambda's closure class is; null where it captures no variable.</summary>
    public ClosureOwner? Closure { get; init; }
}
