using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What a value must be like: a constant, greater or less than one, not null, and these by <c>and</c>, <c>or</c> and <c>not</c>.</summary>
internal static class PatternParser
{
    /// <summary>Null where a part was refused.</summary>
    public static Condition? Parse(IPatternOperation pattern, IOperation value, bool isNegated, QueryScope scope)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return new ConstantCondition(!isNegated);
            case INegatedPatternOperation { Pattern: { } negated }:
                return Parse(negated, value, !isNegated, scope);
            case IConstantPatternOperation { Value: var constant } when Operations.IsNull(constant):
                return ConditionParser.NullTest(value, isNegated, scope);
            case IConstantPatternOperation { Value: var constant }:
                return ComparisonParser.Parse(value, isNegated ? ComparisonKind.NotEqual : ComparisonKind.Equal, constant, isTrueOfNull: false, pattern, scope);
            case IRelationalPatternOperation relation when ComparisonParser.KindOf(relation.OperatorKind) is { } kind:
                return ComparisonParser.Parse(value, isNegated ? kind.Negated() : kind, relation.Value, isTrueOfNull: isNegated, pattern, scope);
            case IBinaryPatternOperation binary:
                return Parse(binary, value, isNegated, scope);
            case IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, PropertySubpatterns.Length: 0, DeclaredSymbol: null }
                or ITypePatternOperation
                when IsOfOwnType(pattern, value):
                return ConditionParser.NullTest(value, !isNegated, scope);
            default:
                scope.Refuse(pattern, "this pattern", "constants, relations, null tests, and these by 'and', 'or' and 'not' are; write a comparison such as '=='");
                return null;
        }
    }

    private static Condition? Parse(IBinaryPatternOperation pattern, IOperation value, bool isNegated, QueryScope scope)
    {
        var left = Parse(pattern.LeftPattern, value, isNegated, scope);
        var right = Parse(pattern.RightPattern, value, isNegated, scope);
        return (left, right) switch
        {
            (null, _) or (_, null) => null,
            ({ } first, { } second) => (pattern.OperatorKind == BinaryOperatorKind.And) != isNegated ? new AndCondition(first, second) : new OrCondition(first, second),
        };
    }

    private static bool IsOfOwnType(IPatternOperation pattern, IOperation value)
        => value.Type is { } type && SymbolEqualityComparer.Default.Equals(Operations.Underlying(pattern.NarrowedType), Operations.Underlying(type));
}
