using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Collections;
using Orm.Generators.Parsing.Queries.Functions;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A bool expression. Negation is carried down to what it negates.</summary>
internal static class ConditionParser
{
    /// <summary>Null where a part was refused.</summary>
    public static Condition? Parse(IOperation operation, QueryScope scope, bool isNegated = false) => operation switch
    {
        _ when operation.ConstantValue is { HasValue: true, Value: bool constant } => new ConstantCondition(constant != isNegated),
        IParenthesizedOperation parenthesized => Parse(parenthesized.Operand, scope, isNegated),
        IConversionOperation { Operand.Type.SpecialType: SpecialType.System_Boolean } identity => Parse(identity.Operand, scope, isNegated),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, IsLifted: false, OperatorMethod: null } not => Parse(not.Operand, scope, !isNegated),
        IBinaryOperation { IsLifted: false, OperatorMethod: null } binary when JunctionOf(binary) is { } isAnd
            => ParseJunction(binary, isAnd != isNegated, isNegated, scope),
        IBinaryOperation { IsLifted: true } comparison when IsOrderWithNull(comparison) => new ConstantCondition(isNegated),
        _ when !scope.IsSql(operation) && !IsNullTestOfVariable(operation) => ParseTruth(operation, isNegated, scope),
        ITupleBinaryOperation tuples => TupleComparisonParser.Parse(tuples, isNegated, scope),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ExclusiveOr, IsLifted: false, OperatorMethod: null } difference
            => ComparisonParser.Parse(difference, ComparisonKind.NotEqual, isNegated, scope),
        IBinaryOperation sign when ComparisonParser.KindOf(sign.OperatorKind) is { } kind && CompareFunctions.Find(sign, scope) is { } use
            => CompareFunctions.Parse(use, kind, sign, isNegated),
        IBinaryOperation comparison when ComparisonParser.KindOf(comparison.OperatorKind) is { } kind
            => ComparisonParser.Parse(comparison, kind, isNegated, scope),
        IIsPatternOperation pattern => PatternParser.Parse(pattern.Pattern, pattern.Value, isNegated, scope),
        IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } instance }
            => NullTest(instance, !isNegated, scope),
        IInvocationOperation call when NestedQuerySyntax.IsCondition(call) => NestedQueryParser.ParseCondition(call, isNegated, scope),
        _ when CollectionUse.Of(operation, scope) is { IsCondition: true } use => CollectionParser.ParseCondition(use, isNegated, scope),
        IInvocationOperation call when MembershipParser.IsMembership(call) => MembershipParser.Parse(call, isNegated, scope),
        IInvocationOperation call when GroupParser.IsCondition(call, scope) => GroupParser.ParseCondition(call, isNegated, scope),
        _ => ParseTruth(operation, isNegated, scope),
    };

    /// <summary>A test of one operand for null.</summary>
    public static Condition? NullTest(IOperation operation, bool isNegated, QueryScope scope)
    {
        if (RowPathParser.FindObject(Operations.StripConversions(operation), scope) is { } found)
        {
            return found.Teller is { } teller ? ObjectTest(teller, isNegated) : RefuseTest(operation, scope);
        }

        return OperandParser.Parse(operation, null, scope) switch
        {
            null => null,
            ConditionOperand => new ConstantCondition(isNegated),
            var operand => new NullCondition(operand, isNegated),
        };
    }

    // A variable's null is known when the statement is chosen; what more is said of values alone is computed with them.
    private static bool IsNullTestOfVariable(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
            => (Operations.IsNull(comparison.RightOperand) && IsColumnType(comparison.LeftOperand))
                || (Operations.IsNull(comparison.LeftOperand) && IsColumnType(comparison.RightOperand)),
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } test => Operations.IsNull(constant) && IsColumnType(test.Value),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } } test
            => Operations.IsNull(constant) && IsColumnType(test.Value),
        _ => false,
    };

    // Nothing is less than null or greater.
    private static bool IsOrderWithNull(IBinaryOperation operation)
        => ComparisonParser.KindOf(operation.OperatorKind) is { } kind and not (ComparisonKind.Equal or ComparisonKind.NotEqual)
            && (Operations.IsNull(operation.LeftOperand) || Operations.IsNull(operation.RightOperand));

    private static bool IsColumnType(IOperation operation)
        => Operations.StripConversions(operation).Type is { } type && ColumnTypeParser.KindOf(Operations.Underlying(type)) is not null;

    /// <summary>True for <c>and</c>, false for <c>or</c>, null for other operators.</summary>
    private static bool? JunctionOf(IBinaryOperation operation) => operation.OperatorKind switch
    {
        BinaryOperatorKind.ConditionalAnd => true,
        BinaryOperatorKind.And when operation.Type?.SpecialType == SpecialType.System_Boolean => true,
        BinaryOperatorKind.ConditionalOr => false,
        BinaryOperatorKind.Or when operation.Type?.SpecialType == SpecialType.System_Boolean => false,
        _ => null,
    };

    private static Condition? ParseJunction(IBinaryOperation operation, bool isAnd, bool isNegated, QueryScope scope)
    {
        // C# does not compute what stands behind a constant that decides, and captures nothing of it.
        var left = Parse(operation.LeftOperand, scope, isNegated);
        if (left is ConstantCondition constant && constant.Value != isAnd)
        {
            return constant;
        }

        var right = Parse(operation.RightOperand, scope, isNegated);
        return (left, right) switch
        {
            (null, _) or (_, null) => null,
            ({ } first, { } second) => isAnd ? new AndCondition(first, second) : new OrCondition(first, second),
        };
    }

    // One that is never null has no column to ask.
    private static Condition ObjectTest(QueryColumn teller, bool isNegated)
        => teller.Type.IsNullable ? new NullCondition(new ColumnOperand(teller, IsNullable: true), isNegated) : new ConstantCondition(isNegated);

    private static Condition? RefuseTest(IOperation operation, QueryScope scope)
    {
        scope.Refuse(operation, "a null test of an object that a Select made", "test a member of it");
        return null;
    }

    private static Condition? ParseTruth(IOperation operation, bool isNegated, QueryScope scope)
    {
        if (OperandParser.Parse(operation, null, scope) is not { } operand)
        {
            return null;
        }

        if (operand is ConditionOperand { Condition: var condition } && (isNegated ? condition.Negated() : condition) is { } known)
        {
            return known;
        }

        if (operand.Type.Conversion.KeepsValue)
        {
            return new TruthCondition(operand, isNegated);
        }

        scope.Refuse(operation, "a converted bool as a condition by itself", "compare it with '== true'");
        return null;
    }
}
