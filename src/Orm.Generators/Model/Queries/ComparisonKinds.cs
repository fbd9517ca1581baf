namespace Orm.Generators.Model.Queries;

/// <summary>What is true of comparisons.</summary>
internal static class ComparisonKinds
{
    /// <summary>The comparison that is true of two values where this one is not.</summary>
    public static ComparisonKind Negated(this ComparisonKind kind) => kind switch
    {
        ComparisonKind.Equal => ComparisonKind.NotEqual,
        ComparisonKind.NotEqual => ComparisonKind.Equal,
        ComparisonKind.Less => ComparisonKind.GreaterOrEqual,
        ComparisonKind.LessOrEqual => ComparisonKind.Greater,
        ComparisonKind.Greater => ComparisonKind.LessOrEqual,
        ComparisonKind.GreaterOrEqual => ComparisonKind.Less,
    };
}
