namespace Orm.Generators.Model.Queries;

/// <summary>A call of an operator: all that its stable half is made of.</summary>
internal sealed record QueryCall
{
    /// <summary>The method called: <c>Where</c>, <c>FirstAsync</c>.</summary>
    public required string Method { get; init; }

    /// <summary>What is done with the lambda; a method with a condition of its own is a Where before it.</summary>
    public required QueryOperator Operator { get; init; }

    /// <summary>How generated code declares a method that takes its place; null for one within a lambda.</summary>
    public MethodSignature? Signature { get; init; }

    /// <summary>The C# of the lambdas, on one line.</summary>
    public required string Lambda { get; init; }

    /// <summary>A Where's condition.</summary>
    public Condition? Condition { get; init; }

    /// <summary>The values of the lambdas, those of queries within them too.</summary>
    public EquatableArray<QueryValue> Values { get; init; }

    /// <summary>The queries within the lambdas.</summary>
    public EquatableArray<NestedQuery> Queries { get; init; }

    /// <summary>The queries that the lambdas capture.</summary>
    public EquatableArray<CapturedQuery> Captured { get; init; }

    /// <summary>An order's key, an aggregate, or how many rows a Skip or Take within a lambda is about.</summary>
    public Operand? Operand { get; init; }

    /// <summary>A Select's or a join's result; null for a Select that gives what it gets.</summary>
    public Projection? Projection { get; init; }

    /// <summary>A group's key.</summary>
    public EquatableArray<ProjectedColumn> Key { get; init; }

    /// <summary>What a GroupBy's lambda for the elements makes of each row; empty where a group has the rows themselves.</summary>
    public EquatableArray<ProjectedColumn> Elements { get; init; }

    /// <summary>What comes together in a join; null for other operators.</summary>
    public Join? Join { get; init; }

    /// <summary>Whether an aggregate of no row is an error, its type having no null.</summary>
    public bool IsNullAnError { get; init; }

    /// <summary>What an update sets, in the order of the SQL.</summary>
    public EquatableArray<Assignment> Assignments { get; init; }

    /// <summary>What the rows of raw SQL become; it has no lambda.</summary>
    public SqlResult? Result { get; init; }

    /// <summary>Columns of a projection that the lambda takes to be stored as their type is by default.</summary>
    public EquatableArray<string> Plain { get; init; }

    /// <summary>Where the lambdas' closure class is; null where they capture no variable.</summary>
    public ClosureOwner? Closure { get; init; }

    /// <summary>Whether the lambdas stand in a generic method or class, so that their closures are of several classes.</summary>
    public bool IsInGenericCode { get; init; }
}
