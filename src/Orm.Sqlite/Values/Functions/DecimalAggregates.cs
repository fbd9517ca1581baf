using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Values.Functions;

/// <summary>
/// The aggregates <c>orm_sum</c> and <c>orm_avg</c>, which are window functions too: exact over decimals as texts, where
/// SQLite's own turn each into a double. NULL is passed over, a number that is no text counts by its value, and no value at all gives NULL.
/// </summary>
internal static unsafe class DecimalAggregates
{
    private static ReadOnlySpan<byte> TooManyDigits => "the sum of the decimals has more digits than a decimal holds"u8;

    internal static int Register(nint database)
    {
        var code = Sqlite3.CreateWindowFunction(database, "orm_sum\0"u8, &Step, &GiveSum, &GiveSum, &Inverse);
        return code == ResultCode.Ok
            ? Sqlite3.CreateWindowFunction(database, "orm_avg\0"u8, &Step, &GiveMean, &GiveMean, &Inverse)
            : code;
    }

    // No exception may leave a function that SQLite calls, so these throw none and give errors as results.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Step(nint context, int count, nint* arguments)
    {
        var argument = arguments[0];
        if (Sqlite3.ValueType(argument) == StorageClass.Null)
        {
            return;
        }

        if (!DecimalArgument.TryRead(argument, out var value))
        {
            Sqlite3.ResultError(context, "orm_sum and orm_avg met a value that is no decimal"u8);
            return;
        }

        var sum = (DecimalSum*)Sqlite3.AggregateContext(context, sizeof(DecimalSum));
        if (sum is null || !sum->TryAdd(value))
        {
            Sqlite3.ResultError(context, TooManyDigits);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Inverse(nint context, int count, nint* arguments)
    {
        var sum = (DecimalSum*)Sqlite3.AggregateContext(context, 0);
        if (sum is not null && DecimalArgument.TryRead(arguments[0], out var value) && !sum->TryRemove(value))
        {
            Sqlite3.ResultError(context, TooManyDigits);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void GiveSum(nint context)
    {
        var sum = (DecimalSum*)Sqlite3.AggregateContext(context, 0);
        if (sum is null || sum->Count == 0)
        {
            Sqlite3.ResultNull(context);
        }
        else if (sum->TryGetSum(out var value))
        {
            DecimalArgument.Give(context, value);
        }
        else
        {
            Sqlite3.ResultError(context, TooManyDigits);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void GiveMean(nint context)
    {
        var sum = (DecimalSum*)Sqlite3.AggregateContext(context, 0);
        if (sum is null || sum->Count == 0)
        {
            Sqlite3.ResultNull(context);
        }
        else
        {
            DecimalArgument.Give(context, sum->GetMean());
        }
    }
}
