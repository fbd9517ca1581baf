using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Values.Functions;

/// <summary>
/// A double rounded as C# does: <c>orm_round_double</c> to a number of decimals, to even where it lies in the middle, where SQLite's
/// own <c>round</c> goes away from zero; <c>orm_round_double_away</c>, away from zero by C#'s steps; <c>orm_single</c>, to what a
/// <c>float</c> holds.
/// </summary>
internal static unsafe class DoubleRounding
{
    private const int MaxDigits = 15;

    internal static void Register(ref FunctionRegistry registry)
    {
        registry.Add("orm_round_double\0"u8, 2, &Round, (int)MidpointRounding.ToEven);
        registry.Add("orm_round_double_away\0"u8, 2, &Round, (int)MidpointRounding.AwayFromZero);
        registry.Add("orm_single\0"u8, 1, &ToSingle, 0);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Round(nint context, int count, nint* arguments)
    {
        if (Sqlite3.ValueType(arguments[0]) == StorageClass.Null || Sqlite3.ValueType(arguments[1]) == StorageClass.Null)
        {
            Sqlite3.ResultNull(context);
            return;
        }

        var digits = Sqlite3.ValueInt64(arguments[1]);
        if (digits is < 0 or > MaxDigits)
        {
            Sqlite3.ResultError(context, "a function of doubles rounds to 0 to 15 decimals"u8);
            return;
        }

        Sqlite3.ResultDouble(context, Math.Round(Sqlite3.ValueDouble(arguments[0]), (int)digits, (MidpointRounding)Sqlite3.UserData(context)));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void ToSingle(nint context, int count, nint* arguments)
    {
        if (Sqlite3.ValueType(arguments[0]) == StorageClass.Null)
        {
            Sqlite3.ResultNull(context);
        }
        else
        {
            Sqlite3.ResultDouble(context, (float)Sqlite3.ValueDouble(arguments[0]));
        }
    }
}
