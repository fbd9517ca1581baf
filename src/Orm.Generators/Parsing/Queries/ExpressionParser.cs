using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Collections;
using Orm.Generators.Parsing.Queries.Json;

namespace Orm.Generators.Parsing.Queries;

/// <summary>An expression that SQL computes of the row.</summary>
internal static class ExpressionParser
{
    /// <summary>Null where a part was refused. <paramref name="form"/> is the form that constants and values among its results are written in.</summary>
    public static Operand? Parse(IOperation operation, ColumnType? form, QueryScope scope) => operation switch
    {
        IParenthesizedOperation parenthesized => Parse(parenthesized.Operand, form, scope),
        IPropertyReferenceOperation { Instance: { } nullable, Property: var property } when Operations.IsNullableValue(property)
            => OperandParser.ParseExact(nullable, scope) is { } value ? NotNull(value) : null,
        ILocalReferenceOperation variable when scope.MeaningOf(variable) is { } meaning => ParseVariable(variable, meaning, scope),
        IImplicitIndexerReferenceOperation part when StringRangeParser.IsOfString(part) => StringRangeParser.Parse(part, scope),
        _ when RowPathParser.FindColumn(operation, scope) is not null => OperandParser.ParseColumn(operation, scope),
        _ when CollectionUse.Of(operation, scope) is { } use => CollectionParser.Parse(use, scope),
        IConditionalAccessOperation access => ParseConditionalAccess(access, scope),
        IConditionalAccessInstanceOperation instance => OperandParser.ParseExact(Operations.ReceiverOf(instance), scope),
        IInstanceReferenceOperation instance when Operations.InputOf(instance) is { } input => OperandParser.ParseExact(input, scope),
        _ when JsonPlaceParser.Find(operation, scope) is { } place => JsonValueParser.Parse(place, operation, scope),
        _ when IsCondition(operation, scope) => ConditionParser.Parse(operation, scope) is { } condition ? new ConditionOperand(condition) : null,
        _ when NullableLogicParser.FunctionOf(operation) is { } function => NullableLogicParser.Parse(operation, function, scope),
        IConversionOperation conversion => ConversionParser.Parse(conversion, scope),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } concatenation => ConcatenationParser.Parse(concatenation, scope),
        IInterpolatedStringOperation text => ConcatenationParser.Parse(text, scope),
        IBinaryOperation { OperatorMethod: null } arithmetic when ArithmeticParser.KindOf(arithmetic) is { } kind => ArithmeticParser.Parse(arithmetic, kind, scope),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, OperatorMethod: null } negation => ArithmeticParser.ParseNegation(negation, scope),
        ICoalesceOperation coalesce => ChoiceParser.Parse(coalesce, form, scope),
        IConditionalOperation conditional => ChoiceParser.Parse(conditional, form, scope),
        ISwitchExpressionOperation choice => ChoiceParser.Parse(choice, form, scope),
        _ => FunctionParser.Parse(operation, scope),
    };

    // What has both, a truth and a null, is read as a condition only where it can't be null.
    private static bool IsCondition(IOperation operation, QueryScope scope) => operation switch
    {
        { Type.SpecialType: not SpecialType.System_Boolean } => false,
        IBinaryOperation { IsLifted: false } or IIsPatternOperation or ITupleBinaryOperation => true,
        IBinaryOperation binary => ComparisonParser.KindOf(binary.OperatorKind) is not null,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } => true,
        IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => true,
        IInvocationOperation call => NestedQuerySyntax.IsCondition(call) || MembershipParser.IsMembership(call) || GroupParser.IsCondition(call, scope),
        _ => false,
    };

    // A pattern's variable is there where the pattern is met, and only there is it read; what var makes of a null is null.
    private static Operand? ParseVariable(ILocalReferenceOperation variable, IOperation meaning, QueryScope scope)
        => OperandParser.ParseExact(meaning, scope) is not { } operand ? null
            : SymbolEqualityComparer.Default.Equals(variable.Type, meaning.Type) && variable.Type is { IsValueType: true } ? operand
            : NotNull(operand);

    private static Operand NotNull(Operand operand) => operand with { IsNullable = false };

    // Every function of a null is null, as C# has it behind a ?. A condition of one is false.
    private static Operand? ParseConditionalAccess(IConditionalAccessOperation access, QueryScope scope) => OperandParser.ParseExact(access.WhenNotNull, scope) switch
    {
        ConditionOperand condition => ConditionParser.NullTest(access.Operation, isNegated: true, scope) is { } test
            ? new CaseOperand(new EquatableArray<CaseBranch>([new CaseBranch(test, condition)]), null, condition.Type)
            : null,
        { } operand => operand with { IsNullable = true },
        null => null,
    };
}
