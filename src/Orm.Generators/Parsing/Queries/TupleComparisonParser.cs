using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Tuples that are equal, or not: part by part, each as <c>==</c> compares it.</summary>
internal static class TupleComparisonParser
{
    /// <summary>Null where a part was refused.</summary>
    public static Condition? Parse(ITupleBinaryOperation operation, bool isNegated, QueryScope scope)
        => Parse(operation.LeftOperand, operation.RightOperand, (operation.OperatorKind == BinaryOperatorKind.Equals) != isNegated, operation, scope);

    private static Condition? Parse(IOperation left, IOperation right, bool isEqual, ITupleBinaryOperation whole, QueryScope scope)
        => (Operations.ElementsOf(left), Operations.ElementsOf(right)) switch
        {
            ({ } lefts, { } rights) => lefts.Zip(rights, (first, second) => Parse(first, second, isEqual, whole, scope)).ToList()
                .Aggregate((all, part) => all is null || part is null ? null : isEqual ? new AndCondition(all, part) : new OrCondition(all, part)),
            (null, null) => ParsePart(left, right, isEqual, whole, scope),
            _ => Refuse(Operations.ElementsOf(left) is null ? left : right, scope),
        };

    private static Condition? ParsePart(IOperation left, IOperation right, bool isEqual, ITupleBinaryOperation whole, QueryScope scope)
        => left.Type is { IsTupleType: true } ? Refuse(left, scope)
            : Operations.IsNull(right) ? ConditionParser.NullTest(left, isNegated: !isEqual, scope)
            : Operations.IsNull(left) ? ConditionParser.NullTest(right, isNegated: !isEqual, scope)
            : ComparisonParser.Parse(left, isEqual ? ComparisonKind.Equal : ComparisonKind.NotEqual, right, isTrueOfNull: false, whole, scope);

    private static Condition? Refuse(IOperation tuple, QueryScope scope)
    {
        scope.Refuse(tuple, "a tuple that is not written out where it is compared", "compare its parts, as in (u.Name, u.Age) == (pair.Name, pair.Age)");
        return null;
    }
}
