using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>The conversions between numbers that lose something: a fraction is cut, as in C#.</summary>
internal static class NumberNarrowing
{
    /// <summary>What is left of a whole number in a smaller type; null for a conversion that is none of these.</summary>
    public static SqlFunction? WrappingOf(ScalarKind from, ScalarKind to) => (from, to) switch
    {
        (not (ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64), _) => null,
        (_, ScalarKind.SByte) => SqlFunction.WrapToSByte,
        (_, ScalarKind.Byte) => SqlFunction.WrapToByte,
        (_, ScalarKind.Int16) => SqlFunction.WrapToInt16,
        (_, ScalarKind.UInt16) => SqlFunction.WrapToUInt16,
        (_, ScalarKind.UInt32) => SqlFunction.WrapToUInt32,
        _ => null,
    };

    /// <summary>The conversions whose result is not wrapped around where it leaves the type's range; null for every other one.</summary>
    public static SqlFunction? FunctionOf(ScalarKind from, ScalarKind to) => (from, to) switch
    {
        (ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal, ScalarKind.Int32) => SqlFunction.CutToInt32,
        (ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal, ScalarKind.Int64) => SqlFunction.CutToInt64,
        (ScalarKind.Int64 or ScalarKind.UInt32 or ScalarKind.UInt64, ScalarKind.Int32) => SqlFunction.ToInt32,
        (ScalarKind.UInt64, ScalarKind.Int64) => SqlFunction.ToInt64,
        (ScalarKind.UInt64 or ScalarKind.Decimal, ScalarKind.Double) => SqlFunction.ToDouble,
        (ScalarKind.Double, ScalarKind.Single) => SqlFunction.DoubleToSingle,
        (ScalarKind.Double, ScalarKind.Decimal) => SqlFunction.DoubleToDecimal,
        (ScalarKind.UInt64, ScalarKind.Decimal) => SqlFunction.ToDecimal,
        (ScalarKind.Int32, ScalarKind.Char) => SqlFunction.CharacterOf,
        _ => null,
    };
}
