using System.Globalization;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using static Orm.Generators.Parsing.Queries.Functions.FunctionTable;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>Rounding: to even from the middle, as C# does where it is not told otherwise, or away from zero.</summary>
internal static class RoundingFunctions
{
    public static IReadOnlyDictionary<string, Func<FunctionUse, Operand?>> Table { get; } = new Dictionary<string, Func<FunctionUse, Operand?>>(StringComparer.Ordinal)
    {
        ["Math.Floor(double)"] = Same(SqlFunction.Floor),
        ["Math.Floor(decimal)"] = Same(SqlFunction.Floor),
        ["decimal.Floor(decimal)"] = Same(SqlFunction.Floor),
        ["Math.Ceiling(double)"] = Same(SqlFunction.Ceiling),
        ["Math.Ceiling(decimal)"] = Same(SqlFunction.Ceiling),
        ["decimal.Ceiling(decimal)"] = Same(SqlFunction.Ceiling),
        ["Math.Truncate(double)"] = Same(SqlFunction.Truncate),
        ["Math.Truncate(decimal)"] = Same(SqlFunction.Truncate),
        ["decimal.Truncate(decimal)"] = Same(SqlFunction.Truncate),
        ["Math.Round(double)"] = static use => Round(use, 0, MidpointRounding.ToEven),
        ["Math.Round(double, int)"] = static use => Round(use, use.ConstantOf(1), MidpointRounding.ToEven),
        ["Math.Round(double, MidpointRounding)"] = static use => Round(use, 0, use.ConstantOf(1)),
        ["Math.Round(double, int, MidpointRounding)"] = static use => Round(use, use.ConstantOf(1), use.ConstantOf(2)),
        ["Math.Round(decimal)"] = static use => RoundDecimal(use, 0, MidpointRounding.ToEven),
        ["Math.Round(decimal, int)"] = static use => RoundDecimal(use, use.ConstantOf(1), MidpointRounding.ToEven),
        ["Math.Round(decimal, MidpointRounding)"] = static use => RoundDecimal(use, 0, use.ConstantOf(1)),
        ["Math.Round(decimal, int, MidpointRounding)"] = static use => RoundDecimal(use, use.ConstantOf(1), use.ConstantOf(2)),
        ["decimal.Round(decimal)"] = static use => RoundDecimal(use, 0, MidpointRounding.ToEven),
        ["decimal.Round(decimal, int)"] = static use => RoundDecimal(use, use.ConstantOf(1), MidpointRounding.ToEven),
        ["decimal.Round(decimal, MidpointRounding)"] = static use => RoundDecimal(use, 0, use.ConstantOf(1)),
        ["decimal.Round(decimal, int, MidpointRounding)"] = static use => RoundDecimal(use, use.ConstantOf(1), use.ConstantOf(2)),
    };

    private static Operand? Round(FunctionUse use, object? digits, object? mode)
    {
        if (digits is not (int and >= 0 and <= 15) || ModeOf(mode) is not { } isAway)
        {
            return Refuse(use);
        }

        var count = Number(ScalarKind.Int32, (int)digits);
        var power = ConstantOperand.Of(ScalarKind.Double, "1" + new string('0', (int)digits) + ".0");
        return (digits, isAway) switch
        {
            (0, false) => use.Call(SqlFunction.Round, use.Parse(0)),
            (0, true) => use.Call(SqlFunction.RoundAway, use.Parse(0)),
            (_, false) => use.Call(SqlFunction.RoundDigits, use.Parse(0), count, power),
            (_, true) => use.Call(SqlFunction.RoundDigitsAway, use.Parse(0), count, power),
        };
    }

    // What remains of a decimal behind twice the last digit that is kept tells the middle between an even and an odd one.
    private static Operand? RoundDecimal(FunctionUse use, object? digits, object? mode)
    {
        if (digits is not (int and >= 0 and <= 28) || ModeOf(mode) is not { } isAway)
        {
            return Refuse(use);
        }

        var unit = new decimal(1, 0, 0, false, (byte)(int)digits);
        var count = Number(ScalarKind.Int32, (int)digits);
        return isAway
            ? use.Call(SqlFunction.DecimalRoundAway, use.Parse(0), count)
            : use.Call(SqlFunction.DecimalRound, use.Parse(0), count, Number(ScalarKind.Decimal, unit * 2), Number(ScalarKind.Decimal, unit / 2));
    }

    private static ConstantOperand Number(ScalarKind kind, IFormattable number)
        => ConstantOperand.Of(kind, number.ToString(null, CultureInfo.InvariantCulture));

    // As a constant of Roslyn's an enum is its number.
    private static bool? ModeOf(object? mode) => mode is MidpointRounding or int ? (MidpointRounding)mode switch
    {
        MidpointRounding.ToEven => false,
        MidpointRounding.AwayFromZero => true,
        _ => null,
    }
    : null;

    private static Operand? Refuse(FunctionUse use)
        => use.Refuse("this rounding", "give the digits and MidpointRounding.ToEven or AwayFromZero as constants, or use Math.Floor, Ceiling or Truncate");
}
