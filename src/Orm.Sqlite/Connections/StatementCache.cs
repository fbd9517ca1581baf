using Orm.Drivers;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Connections;

/// <summary>
/// A connection's prepared statements, found by their slot. Bounded: beyond the limit the one that was used longest ago is
/// finalized.
/// </summary>
internal sealed class StatementCache
{
    /// <summary>The most statements that a connection keeps. Each takes a few kilobytes.</summary>
    internal const int Limit = 500;

    /// <summary>Slots below are an index into an array. Those above belong to programs that make texts without end.</summary>
    private const int DirectSlots = 4096;

    private readonly Dictionary<int, PreparedStatement> distant = [];
    private PreparedStatement?[] direct = new PreparedStatement?[64];
    private long clock;

    internal int Count { get; private set; }

    internal PreparedStatement? Find(Statement statement)
    {
        var slot = statement.Slot;
        var table = direct;
        var found = (uint)slot < (uint)table.Length ? table[slot] : FindDistant(slot);
        if (found is not null)
        {
            found.LastUse = ++clock;
        }

        return found;
    }

    internal void Add(PreparedStatement prepared)
    {
        if (Count == Limit)
        {
            Remove(All().MinBy(kept => kept.LastUse)!);
        }

        var slot = prepared.Statement.Slot;
        if (slot >= DirectSlots)
        {
            distant.Add(slot, prepared);
        }
        else
        {
            if (slot >= direct.Length)
            {
                Array.Resize(ref direct, Math.Min(DirectSlots, Math.Max(slot + 1, direct.Length * 2)));
            }

            direct[slot] = prepared;
        }

        prepared.LastUse = ++clock;
        Count++;
    }

    /// <summary>Finalizes every statement.</summary>
    internal void Clear()
    {
        foreach (var prepared in All())
        {
            Sqlite3.Finalize(prepared.Handle);
        }

        Array.Clear(direct);
        distant.Clear();
        Count = 0;
    }

    private void Remove(PreparedStatement prepared)
    {
        var slot = prepared.Statement.Slot;
        if (!distant.Remove(slot))
        {
            direct[slot] = null;
        }

        Sqlite3.Finalize(prepared.Handle);
        Count--;
    }

    private PreparedStatement? FindDistant(int slot) => distant.GetValueOrDefault(slot);

    private IEnumerable<PreparedStatement> All() => direct.OfType<PreparedStatement>().Concat(distant.Values);
}
