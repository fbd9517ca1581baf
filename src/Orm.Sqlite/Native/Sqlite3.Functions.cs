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

    private static delegate* unmanaged[Cdecl]<nint, int, nint> aggregateContext;
    private static delegate* unmanaged[Cdecl]<nint, void> resultNull;
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

    /// <summary>The state of one run of an aggregate, zeros at first; 0 where there is none yet and <paramref name="size"/> is 0.</summary>
    internal static nint AggregateContext(nint context, int size) => aggregateContext(context, size);

    internal static void ResultNull(nint context) => resultNull(context);

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
        aggregateContext = (delegate* unmanaged[Cdecl]<nint, int, nint>)NativeLibrary.GetExport(library, "sqlite3_aggregate_context");
        resultNull = (delegate* unmanaged[Cdecl]<nint, void>)NativeLibrary.GetExport(library, "sqlite3_result_null");
        resultText = (delegate* unmanaged[Cdecl]<nint, byte*, int, nint, void>)NativeLibrary.GetExport(library, "sqlite3_result_text");
        resultError = (delegate* unmanaged[Cdecl]<nint, byte*, int, void>)NativeLibrary.GetExport(library, "sqlite3_result_error");
    }
}
