using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Orm.Sqlite.Native;

/// <summary>
/// The upper halves of the vector registers. A method that copies or clears 32 bytes at once has something in them until it returns. Where
/// such a method waits for SQLite, whose code uses the lower halves alone, Intel's processors are slow at that code, and at the
/// runtime's own that prepares a native call, since each step has to keep the upper ones: an UPDATE took half as long again, and a SELECT of
/// one row 150 to 400 ns more in one process out of three, by what the just-in-time compiler had made of the methods before. .NET empties
/// them at the end of the method, but not before it calls native code.
/// </summary>
internal static class VectorRegisters
{
    /// <summary>Empties them.</summary>
    internal static void Clean()
    {
        if (Vector256.IsHardwareAccelerated)
        {
            _ = Compare(1);
        }
    }

    // At the end of a method that has used them. So it must use them, and not be a part of another.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Compare(nint value) => Vector256.EqualsAll(Vector256.Create(value), Vector256<nint>.Zero);
}
