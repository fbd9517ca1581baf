using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Functions;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A part of a text by its places: <c>name[1..]</c>, <c>name[..^2]</c>, <c>name[^1]</c>.</summary>
internal static class StringRangeParser
{
    private static readonly ColumnType number = ColumnType.Of(ScalarKind.Int32);

    public static bool IsOfString(IImplicitIndexerReferenceOperation part) => part.Instance.Type?.SpecialType == SpecialType.System_String;

    /// <summary>Null where it was refused.</summary>
    public static Operand? Parse(IImplicitIndexerReferenceOperation part, QueryScope scope)
    {
        if (OperandParser.ParseExact(part.Instance, scope) is not { } text)
        {
            return null;
        }

        return part.Argument is IRangeOperation range
            ? ParseRange(text, range, scope)
            : PlaceOf(part.Argument, text, scope) is { } place ? CallOperand.Strict(SqlFunction.CharacterAt, ColumnType.Of(ScalarKind.Char), text, FromOne(place)) : null;
    }

    private static Operand? ParseRange(Operand text, IRangeOperation range, QueryScope scope)
    {
        var start = range.LeftOperand is { } left ? PlaceOf(left, text, scope) : ConstantOperand.Of(ScalarKind.Int32, "0");
        if (start is null)
        {
            return null;
        }

        var type = ColumnType.Of(ScalarKind.String);
        return range.RightOperand is not { } right ? CallOperand.Strict(SqlFunction.Substring, type, text, FromOne(start))
            : PlaceOf(right, text, scope) is not { } end ? null
            : CallOperand.Strict(SqlFunction.SubstringOfLength, type, text, FromOne(start), start is ConstantOperand { Text: "0" } ? end : Between(start, end));
    }

    // From the beginning, counted from 0; what is counted from the end is so many less than all.
    private static Operand? PlaceOf(IOperation index, Operand text, QueryScope scope) => Operations.StripConversions(index) switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var fromEnd }
            => OperandParser.ParseExact(fromEnd, scope) is { } count ? Between(count, CallOperand.Strict(SqlFunction.Length, number, text)) : null,
        IConversionOperation { OperatorMethod: not null, Type: { Name: "Index", ContainingNamespace.Name: "System" }, Operand: var place } => PlaceOf(place, text, scope),
        { Type.SpecialType: SpecialType.System_Int32 } place => OperandParser.ParseExact(place, scope),
        var other => Refuse(other, scope),
    };

    private static Operand Between(Operand start, Operand end) => (start, end) switch
    {
        (ConstantOperand { Text: "0" }, _) => end,
        (ConstantOperand first, ConstantOperand second) => Constant(NumberOf(second) - NumberOf(first)),
        _ => new ArithmeticOperand(ArithmeticKind.Subtract, end, start),
    };

    // The place that counts from 1: so many less than all and one more are one less than that less.
    private static Operand FromOne(Operand place) => place is ArithmeticOperand { Kind: ArithmeticKind.Subtract, Left: var all, Right: ConstantOperand count }
        ? Between(Constant(NumberOf(count) - 1), all)
        : FunctionUse.FromOne(place);

    private static ConstantOperand Constant(int value) => ConstantOperand.Of(ScalarKind.Int32, value.ToString(CultureInfo.InvariantCulture));

    private static int NumberOf(ConstantOperand constant) => int.Parse(constant.Text, CultureInfo.InvariantCulture);

    private static Operand? Refuse(IOperation index, QueryScope scope)
    {
        scope.Refuse(index, "a place in a variable of type Index or Range", "write it out, as in [1..3] or [^1]");
        return null;
    }
}
