using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generators.Parsing.Queries;

/// <summary>
/// Where the compiler may see that a captured variable is never read, as in <c>true || value</c>, and leave it out of the closure.
/// What is said here is more than any compiler leaves out: such a variable is of no consequence where it is missing.
/// </summary>
internal static class CompilerRemoval
{
    public static bool IsPossible(IOperation reference)
    {
        for (var (part, parent) = (reference, reference.Parent); parent is not null; (part, parent) = (parent, parent.Parent))
        {
            if (IsPossible(part, parent))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPossible(IOperation part, IOperation parent) => parent switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } junction
            => part == junction.RightOperand && IsKnown(junction.LeftOperand),
        IBinaryOperation binary => IsDecidedBy(part == binary.LeftOperand ? binary.RightOperand : binary.LeftOperand, binary) || IsNullTestOf(part, binary),
        IConditionalOperation conditional => part != conditional.Condition && IsKnown(conditional.Condition),
        ICoalesceOperation coalesce => part == coalesce.WhenNull && (IsKnown(coalesce.Value) || IsNeverNull(coalesce.Value)),
        IIsPatternOperation test when IsTuple(test.Value) => true,
        IIsPatternOperation
        {
            Pattern: IConstantPatternOperation or INegatedPatternOperation or ITypePatternOperation or IDeclarationPatternOperation or IRecursivePatternOperation,
        } test => IsKnown(test.Value) || IsNeverNull(test.Value),
        ITupleBinaryOperation => true,
        IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { } instance } => IsNeverNull(instance),
        IConditionalAccessOperation access => part == access.WhenNotNull && IsKnown(access.Operation),
        ISwitchExpressionOperation choice => IsTuple(choice.Value) || (part != choice.Value && IsKnown(choice.Value)),
        _ => false,
    };

    // What stands on the one side makes the other a matter of no consequence.
    private static bool IsDecidedBy(IOperation other, IBinaryOperation binary)
        => (binary.IsLifted && (Operations.IsNull(other) || IsKnown(other)))
            || (binary.OperatorKind is BinaryOperatorKind.Multiply or BinaryOperatorKind.And && IsKnown(other))
            || (binary.Type?.SpecialType == SpecialType.System_Boolean && binary.OperatorKind is BinaryOperatorKind.And or BinaryOperatorKind.Or && IsKnown(other));

    private static bool IsNullTestOf(IOperation part, IBinaryOperation binary)
        => binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            && Operations.IsNull(part == binary.LeftOperand ? binary.RightOperand : binary.LeftOperand)
            && IsNeverNull(part);

    // Whether its value might be known when the program is compiled.
    private static bool IsKnown(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => true,
        IParenthesizedOperation parenthesized => IsKnown(parenthesized.Operand),
        IConversionOperation conversion => IsKnown(conversion.Operand),
        IUnaryOperation unary => IsKnown(unary.Operand),
        IDefaultValueOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.And or BinaryOperatorKind.Or } junction
            => IsKnown(junction.LeftOperand) || IsKnown(junction.RightOperand),
        IBinaryOperation binary when Operations.IsNull(binary.LeftOperand) => binary.IsLifted || Operations.IsNull(binary.RightOperand) || IsNeverNull(binary.RightOperand),
        IBinaryOperation binary when Operations.IsNull(binary.RightOperand) => binary.IsLifted || IsNeverNull(binary.LeftOperand),
        IBinaryOperation { IsLifted: true } binary when IsKnownNull(binary.LeftOperand) || IsKnownNull(binary.RightOperand) => true,
        IBinaryOperation binary => IsKnown(binary.LeftOperand) && IsKnown(binary.RightOperand),
        IConditionalOperation { WhenFalse: { } otherwise } conditional => IsKnown(conditional.Condition) || (IsKnown(conditional.WhenTrue) && IsKnown(otherwise)),
        ICoalesceOperation coalesce => IsKnown(coalesce.Value),
        IConditionalAccessOperation access => IsKnown(access.Operation),
        IIsPatternOperation test => IsTuple(test.Value) || IsKnown(test.Value) || IsNeverNull(test.Value),
        ITupleBinaryOperation => true,
        IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { } instance } => IsKnown(instance) || IsNeverNull(instance),
        _ => false,
    };

    // Of a tuple that is written out the parts are looked at one by one, those that are known or not asked for not at all.
    private static bool IsTuple(IOperation operation) => Operations.ElementsOf(operation) is not null;

    // Where one side is null, so is what is calculated of both, and no comparison of it is true.
    private static bool IsKnownNull(IOperation operation) => IsKnown(operation) && !IsNeverNull(operation);

    // A nullable that is made of a value, or a text that is put together.
    private static bool IsNeverNull(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: not null } } => true,
        IInterpolatedStringOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } => true,
        IInvocationOperation { TargetMethod: { Name: nameof(string.Concat), ContainingType.SpecialType: SpecialType.System_String } } => true,
        { Type: { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } } => true,
        IParenthesizedOperation parenthesized => IsNeverNull(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null } conversion => IsNeverNull(conversion.Operand),
        IUnaryOperation unary => IsNeverNull(unary.Operand),
        IBinaryOperation binary => IsNeverNull(binary.LeftOperand) && IsNeverNull(binary.RightOperand),
        IConditionalOperation { WhenFalse: { } otherwise } conditional => IsNeverNull(conditional.WhenTrue) && IsNeverNull(otherwise),
        ICoalesceOperation coalesce => IsNeverNull(coalesce.WhenNull) || IsNeverNull(coalesce.Value),
        _ => false,
    };
}
