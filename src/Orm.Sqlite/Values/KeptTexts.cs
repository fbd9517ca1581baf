using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Orm.Sqlite.Values;

/// <summary>
/// The texts of a statement's parameters while it runs: SQLite reads them where they stand, where it would else allocate and
/// copy each one. What does not fit is left to SQLite to copy.
/// </summary>
internal sealed unsafe class KeptTexts
{
    // A batch of 200 rows with some short texts fits.
    private const int Length = 64 * 1024;

    // Pinned by its making, so that addresses in it hold.
    private byte[]? block;
    private int used;

    /// <summary>Forgets the last statement's texts. Its parameters are written again before it runs again.</summary>
    internal void Clear() => used = 0;

    /// <summary>Takes a text in and gives its address; false where there is no room for it.</summary>
    internal bool TryKeep(ReadOnlySpan<byte> text, out nint address)
    {
        if (text.Length > Length - used)
        {
            address = 0;
            return false;
        }

        block ??= GC.AllocateUninitializedArray<byte>(Length, pinned: true);
        text.CopyTo(block.AsSpan(used));
        address = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(block)) + used;
        used += text.Length;
        return true;
    }
}
