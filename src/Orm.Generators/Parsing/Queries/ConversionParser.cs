using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Functions;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A conversion: between numbers, and between an enum and its number.</summary>
internal static class ConversionParser
{
    public static Operand? Parse(IConversionOperation conversion, QueryScope scope)
    {
        if (conversion is not { OperatorMethod: null, IsTryCast: false, Type: { } type, Operand.Type: { } from })
        {
            return FunctionParser.Parse(conversion, scope);
        }

        if (OperandParser.ParseExact(conversion.Operand, scope) is not { } operand)
        {
            return null;
        }

        var (source, target) = (Operations.Underlying(from), Operations.Underlying(type));
        if (SymbolEqualityComparer.Default.Equals(source, target) || target.SpecialType == SpecialType.System_Object)
        {
            return operand;
        }

        if (ColumnTypeParser.Parse(target, NullableAnnotation.NotAnnotated, scope.Conversions) is not { Conversion: NoConversion or EnumAsNumber } wanted
            || operand.Type.Conversion is not (NoConversion or EnumAsNumber))
        {
            return Refuse(conversion, scope);
        }

        // Of a character C# converts the code.
        if (operand.Type.Kind == ScalarKind.Char && wanted.Kind != ScalarKind.Char)
        {
            operand = CallOperand.Strict(SqlFunction.CodeOf, HoldsCodes(wanted.Kind) ? wanted : ColumnType.Of(ScalarKind.Int32), operand);
        }

        var (kind, wantedKind) = (operand.Type.Kind, wanted.Kind);
        return kind == wantedKind ? Retype(operand, wanted)
            : (FunctionOf(kind, wantedKind) ?? NumberNarrowing.FunctionOf(kind, wantedKind)) is { } function ? CallOperand.Strict(function, wanted, function == SqlFunction.CharacterOf ? IntegerWidth.Narrow(operand) : operand)
            : !conversion.IsChecked && NumberNarrowing.WrappingOf(kind, wantedKind) is { } wrapping ? CallOperand.Strict(wrapping, wanted, operand)
            : Refuse(conversion, scope);
    }

    private static bool HoldsCodes(ScalarKind kind) => kind is ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32;

    /// <summary>The same value under another type, as an enum's number is.</summary>
    private static Operand Retype(Operand operand, ColumnType type) => operand switch
    {
        ColumnOperand column => column with { Column = column.Column with { Type = type with { IsNullable = column.Type.IsNullable } } },
        ValueOperand value => new ValueOperand(value.Index, type, value.IsNullable),
        _ => CallOperand.Strict(SqlFunction.Same, type, operand),
    };

    // What no value is lost by.
    private static SqlFunction? FunctionOf(ScalarKind from, ScalarKind to) => (from, to) switch
    {
        (ScalarKind.SByte or ScalarKind.Byte, ScalarKind.Int16 or ScalarKind.Int32) or (ScalarKind.Byte, ScalarKind.UInt16 or ScalarKind.UInt32)
            or (ScalarKind.Int16 or ScalarKind.UInt16, ScalarKind.Int32) or (ScalarKind.UInt16, ScalarKind.UInt32) => SqlFunction.ToInt32,
        (ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32, ScalarKind.Int64) => SqlFunction.ToInt64,
        (ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64, ScalarKind.Single)
            => SqlFunction.ToSingle,
        (ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.Single, ScalarKind.Double)
            => SqlFunction.ToDouble,
        (ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64, ScalarKind.Decimal)
            => SqlFunction.ToDecimal,
        _ => null,
    };

    private static Operand? Refuse(IConversionOperation conversion, QueryScope scope)
    {
        scope.Refuse(conversion, "this conversion", "convert to int, long, double or decimal, or after reading");
        return null;
    }
}
