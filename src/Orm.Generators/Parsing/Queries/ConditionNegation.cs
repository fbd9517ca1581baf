using Orm.Generators.Model.Queries;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Negation of a condition that was parsed before anybody knew that it is negated.</summary>
internal static class ConditionNegation
{
    /// <summary>The condition that is true where this one is not, if one can say so; else null.</summary>
    public static Condition? Negated(this Condition condition) => condition switch
    {
        ComparisonCondition { Kind: ComparisonKind.Equal or ComparisonKind.NotEqual } equality => equality with { Kind = equality.Kind.Negated() },
        ComparisonCondition comparison => comparison with { Kind = comparison.Kind.Negated(), IsTrueOfNull = !comparison.IsTrueOfNull },
        NullCondition test => test with { IsNegated = !test.IsNegated },
        ElementsCondition test => test with { IsNegated = !test.IsNegated },
        AndCondition and => (and.Left.Negated(), and.Right.Negated()) is ({ } left, { } right) ? new OrCondition(left, right) : null,
        OrCondition or => (or.Left.Negated(), or.Right.Negated()) is ({ } left, { } right) ? new AndCondition(left, right) : null,
        _ => null,
    };
}
