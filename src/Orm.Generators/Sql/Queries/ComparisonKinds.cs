using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

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

    /// <summary>The comparison with its sides exchanged.</summary>
    public static ComparisonKind Mirrored(this ComparisonKind kind) => kind switch
    {
        ComparisonKind.Equal => ComparisonKind.Equal,
        ComparisonKind.NotEqual => ComparisonKind.NotEqual,
        ComparisonKind.Less => ComparisonKind.Greater,
        ComparisonKind.LessOrEqual => ComparisonKind.GreaterOrEqual,
        ComparisonKind.Greater => ComparisonKind.Less,
        ComparisonKind.GreaterOrEqual => ComparisonKind.LessOrEqual,
    };
}
