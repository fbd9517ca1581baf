using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model.Queries;

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
        IBinaryOperation comparison when ComparisonParser.KindOf(comparison.OperatorKind) is { } kind
            => ComparisonParser.Parse(comparison, kind, isNegated, scope),
        IIsPatternOperation pattern => ParsePattern(pattern, isNegated, scope),
        IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } instance }
            when scope.IsOfRow(instance) => NullTest(instance, !isNegated, scope),
        _ => ParseTruth(operation, isNegated, scope),
    };

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
        var left = Parse(operation.LeftOperand, scope, isNegated);
        var right = Parse(operation.RightOperand, scope, isNegated);
        return (left, right) switch
        {
            (null, _) or (_, null) => null,
            ({ } first, { } second) => isAnd ? new AndCondition(first, second) : new OrCondition(first, second),
        };
    }

    private static Condition? ParsePattern(IIsPatternOperation operation, bool isNegated, QueryScope scope)
    {
        switch (operation.Pattern)
        {
            case IConstantPatternOperation { Value: var constant } when Operations.IsNull(constant):
                return NullTest(operation.Value, isNegated, scope);
            case INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } when Operations.IsNull(constant):
                return NullTest(operation.Value, !isNegated, scope);
            default:
                scope.Refuse(operation.Pattern, "this pattern", "only 'is null' and 'is not null' are; write a comparison such as '=='");
                return null;
        }
    }

    // One that is never null has no column to ask.
    private static Condition EmbeddedTest(QueryColumn teller, bool isNegated)
        => teller.Type.IsNullable ? new NullCondition(new ColumnOperand(teller, IsNullable: true), isNegated) : new ConstantCondition(isNegated);

    private static Condition? ParseTruth(IOperation operation, bool isNegated, QueryScope scope)
    {
        if (OperandParser.Parse(operation, null, scope) is not { } operand)
        {
            return null;
        }

        if (operand is ColumnOperand { Column.Type.Conversion.KeepsValue: false })
        {
            scope.Refuse(operation, "a converted bool as a condition by itself", "compare it with '== true'");
            return null;
        }

        return new TruthCondition(operand, isNegated);
    }

    /// <summary>A test of one operand for null.</summary>
    public static Condition? NullTest(IOperation operation, bool isNegated, QueryScope scope)
        => OperandParser.PathOf(Operations.StripConversions(operation), scope) is { } path && scope.Row.FindObject(path) is { } teller
            ? EmbeddedTest(teller, isNegated)
            : OperandParser.Parse(operation, null, scope) is { } operand ? new NullCondition(operand, isNegated) : null;
}
