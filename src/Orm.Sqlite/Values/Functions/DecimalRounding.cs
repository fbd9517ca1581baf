using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Values.Functions;

/// <summary>
/// What C# makes of one decimal: <c>orm_decimal</c> (a number as a decimal), <c>orm_negate</c>, <c>orm_abs</c>, <c>orm_sign</c>,
/// <c>orm_floor</c>, <c>orm_ceiling</c>, <c>orm_truncate</c>; and rounded to a number of decimals, <c>orm_round</c> to even where it
/// lies in the middle and <c>orm_round_away</c> away from zero.
/// </summary>
internal static unsafe class DecimalRounding
{
    private const int MaxDigits = 28;

    private static ReadOnlySpan<byte> NoDecimal => "a function of decimals met a value that is no decimal"u8;

    private enum Operation
    {
        Convert,
        Negate,
        Abs,
        Sign,
        Floor,
        Ceiling,
        Truncate,
        Round,
        RoundAway,
    }

    internal static void Register(ref FunctionRegistry registry)
    {
        registry.Add("orm_decimal\0"u8, 1, &CalculateOne, (int)Operation.Convert);
        registry.Add("orm_negate\0"u8, 1, &CalculateOne, (int)Operation.Negate);
        registry.Add("orm_abs\0"u8, 1, &CalculateOne, (int)Operation.Abs);
        registry.Add("orm_sign\0"u8, 1, &CalculateOne, (int)Operation.Sign);
        registry.Add("orm_floor\0"u8, 1, &CalculateOne, (int)Operation.Floor);
        registry.Add("orm_ceiling\0"u8, 1, &CalculateOne, (int)Operation.Ceiling);
        registry.Add("orm_truncate\0"u8, 1, &CalculateOne, (int)Operation.Truncate);
        registry.Add("orm_round\0"u8, 2, &Round, (int)Operation.Round);
        registry.Add("orm_round_away\0"u8, 2, &Round, (int)Operation.RoundAway);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CalculateOne(nint context, int count, nint* arguments)
    {
        if (Sqlite3.ValueType(arguments[0]) == StorageClass.Null)
        {
            Sqlite3.ResultNull(context);
            return;
        }

        if (!DecimalArgument.TryRead(arguments[0], out var value))
        {
            Sqlite3.ResultError(context, NoDecimal);
            return;
        }

        var operation = (Operation)Sqlite3.UserData(context);
        if (operation == Operation.Sign)
        {
            Sqlite3.ResultInt64(context, Math.Sign(value));
        }
        else
        {
            DecimalArgument.Give(context, Calculate(operation, value, 0));
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Round(nint context, int count, nint* arguments)
    {
        if (Sqlite3.ValueType(arguments[0]) == StorageClass.Null || Sqlite3.ValueType(arguments[1]) == StorageClass.Null)
        {
            Sqlite3.ResultNull(context);
            return;
        }

        if (!DecimalArgument.TryRead(arguments[0], out var value))
        {
            Sqlite3.ResultError(context, NoDecimal);
            return;
        }

        var digits = Sqlite3.ValueInt64(arguments[1]);
        if (digits is < 0 or > MaxDigits)
        {
            Sqlite3.ResultError(context, "a function of decimals rounds to 0 to 28 decimals"u8);
            return;
        }

        DecimalArgument.Give(context, Calculate((Operation)Sqlite3.UserData(context), value, (int)digits));
    }

    // None of these leaves the range of a decimal.
    private static decimal Calculate(Operation operation, decimal value, int digits) => operation switch
    {
        Operation.Convert => value,
        Operation.Negate => -value,
        Operation.Abs => Math.Abs(value),
        Operation.Floor => decimal.Floor(value),
        Operation.Ceiling => decimal.Ceiling(value),
        Operation.Truncate => decimal.Truncate(value),
        Operation.Round => decimal.Round(value, digits, MidpointRounding.ToEven),
        Operation.RoundAway => decimal.Round(value, digits, MidpointRounding.AwayFromZero),
        _ => throw new UnreachableException(),
    };
}
