using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>A value as a text, of the types that have one form as text on both databases and in C#.</summary>
internal static class TextFunctions
{
    /// <summary>Null where it was refused.</summary>
    public static Operand? ToText(Operand operand, IOperation operation, QueryScope scope)
    {
        if (FunctionOf(operand.Type) is { } function)
        {
            return CallOperand.Strict(function, ColumnType.Of(ScalarKind.String), operand);
        }

        scope.Refuse(operation, "this value as a text", "take texts, characters, whole numbers, decimals, bools and Guids, or format after reading");
        return null;
    }

    private static SqlFunction? FunctionOf(ColumnType type) => type.Conversion is not NoConversion ? null : type.Kind switch
    {
        ScalarKind.String or ScalarKind.Char => SqlFunction.Same,
        ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.UInt64 => SqlFunction.ToText,
        ScalarKind.Boolean => SqlFunction.BooleanToText,
        ScalarKind.Decimal => SqlFunction.DecimalToText,
        ScalarKind.Guid when !type.IsBinary => SqlFunction.GuidToText,
        _ => null,
    };
}
