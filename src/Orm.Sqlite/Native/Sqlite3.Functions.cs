using System.Runtime.InteropServices;

namespace Orm.Sqlite.Native;

/// <summary>What functions of our own need: to be registered, to keep a state, and to give a result.</summary>
internal static unsafe partial class Sqlite3
{
    private const int Deterministic = 0x0000_0800;
    private const int Innocuous = 0x0020_0000;

    private static delegate* unmanaged[Cdecl]<
        nint,
        byte*,
        int,
        int,
        nint,
        delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
        delegate* unmanaged[Cdecl]<nint, void>,
        delegate* unmanaged[Cdecl]<nint, void>,
        delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
        nint,
        int> createWindowFunction;

    private static delegate* unmanaged[Cdecl]<
        nint,
        byte*,
        int,
        int,
        nint,
        delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
        nint,
        nint,
        nint,
        int> createFunction;

    private static delegate* unmanaged[Cdecl]<nint, int, nint> aggregateContext;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, nint> userData;
    private static delegate* unmanaged[Cdecl]<nint, void> resultNull;
    private static delegate* unmanaged[Cdecl]<nint, long, void> resultInt64;
    private static delegate* unmanaged[Cdecl]<nint, double, void> resultDouble;
    private static delegate* unmanaged[Cdecl]<nint, byte*, int, nint, void> resultText;
    private static delegate* unmanaged[Cdecl]<nint, byte*, int, void> resultError;

    /// <summary>Registers an aggregate of one argument that is a window function too.</summary>
    internal static int CreateWindowFunction(
        nint database,
        ReadOnlySpan<byte> nameWithZero,
        delegate* unmanaged[Cdecl]<nint, int, nint*, void> step,
        delegate* unmanaged[Cdecl]<nint, void> final,
        delegate* unmanaged[Cdecl]<nint, void> value,
        delegate* unmanaged[Cdecl]<nint, int, nint*, void> inverse)
    {
        fixed (byte* name = nameWithZero)
        {
            return createWindowFunction(database, name, 1, Utf8Encoding | Deterministic | Innocuous, 0, step, final, value, inverse, 0);
        }
    }

    /// <summary>Registers a function of one row's values, whose result depends on nothing else.</summary>
    internal static int CreateFunction(
        nint database,
        ReadOnlySpan<byte> nameWithZero,
        int arguments,
        delegate* unmanaged[Cdecl]<nint, int, nint*, void> function,
        nint operation)
    {
        fixed (byte* name = nameWithZero)
        {
            return createFunction(database, name, arguments, Utf8Encoding | Deterministic | Innocuous, operation, function, 0, 0, 0);
        }
    }

    /// <summary>What the function was registered with.</summary>
    internal static nint UserData(nint context) => userData(context);

    /// <summary>The state of one run of an aggregate, zeros at first; 0 where there is none yet and <paramref name="size"/> is 0.</summary>
    internal static nint AggregateContext(nint context, int size) => aggregateContext(context, size);

    internal static void ResultNull(nint context) => resultNull(context);

    internal static void ResultInt64(nint context, long value) => resultInt64(context, value);

    /// <summary>Gives a number; NaN becomes NULL.</summary>
    internal static void ResultDouble(nint context, double value) => resultDouble(context, value);

    /// <summary>Gives a text; SQLite copies it.</summary>
    internal static void ResultText(nint context, ReadOnlySpan<byte> value)
    {
        fixed (byte* text = value)
        {
            resultText(context, text, value.Length, Transient);
        }
    }

    internal static void ResultError(nint context, ReadOnlySpan<byte> message)
    {
        fixed (byte* text = message)
        {
            resultError(context, text, message.Length);
        }
    }

    private static void LoadFunctions(nint library)
    {
        createWindowFunction = (delegate* unmanaged[Cdecl]<
            nint,
            byte*,
            int,
            int,
            nint,
            delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
            delegate* unmanaged[Cdecl]<nint, void>,
            delegate* unmanaged[Cdecl]<nint, void>,
            delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
            nint,
            int>)NativeLibrary.GetExport(library, "sqlite3_create_window_function");
        createFunction = (delegate* unmanaged[Cdecl]<
            nint,
            byte*,
            int,
            int,
            nint,
            delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
            nint,
            nint,
            nint,
            int>)NativeLibrary.GetExport(library, "sqlite3_create_function_v2");
        userData = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, nint>)NativeLibrary.GetExport(library, "sqlite3_user_data");
        aggregateContext = (delegate* unmanaged[Cdecl]<nint, int, nint>)NativeLibrary.GetExport(library, "sqlite3_aggregate_context");
        resultNull = (delegate* unmanaged[Cdecl]<nint, void>)NativeLibrary.GetExport(library, "sqlite3_result_null");
        resultInt64 = (delegate* unmanaged[Cdecl]<nint, long, void>)NativeLibrary.GetExport(library, "sqlite3_result_int64");
        resultDouble = (delegate* unmanaged[Cdecl]<nint, double, void>)NativeLibrary.GetExport(library, "sqlite3_result_double");
        resultText = (delegate* unmanaged[Cdecl]<nint, byte*, int, nint, void>)NativeLibrary.GetExport(library, "sqlite3_result_text");
        resultError = (delegate* unmanaged[Cdecl]<nint, byte*, int, void>)NativeLibrary.GetExport(library, "sqlite3_result_error");
    }
}
