using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Orm.Sessions;

/// <summary>
/// The table of an identity map. A key is found in fewer steps than by a Dictionary, which divides and keeps every hash: numbers that
/// follow one another lie side by side, and where the keys do not suit that, such as multiples of 4,096, they are scattered.
/// </summary>
internal sealed class IdentityMap<TKey, TEntry>(IEqualityComparer<TKey>? comparer)
    where TKey : notnull
    where TEntry : class
{
    private const int LeastSize = 4;

    /// <summary>Up to here a table is emptied and not given back.</summary>
    private const int FewSlots = 16;

    /// <summary>So many keys in one bucket are no accident.</summary>
    private const int ManyInOneBucket = 16;

    /// <summary>2 to the power of 32, divided by the golden ratio.</summary>
    private const uint Scattering = 0x9E3779B9;

    private static readonly int[] NoBuckets = new int[1];

    // Numbers of slots, from one, by hash; zero where there is none. Always a power of two, so that no division is needed.
    private int[] buckets = NoBuckets;
    private Slot[] slots = [];
    private int used;
    private int free;

    // Of a product's bits the highest, as many as a bucket's number has; zero where keys are not scattered.
    private int shift;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The entry of a key; null where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TEntry? Find(TKey key)
    {
        var heads = buckets;
        var all = slots;
        var index = heads[Hash(key) & (heads.Length - 1)] - 1;
        var left = all.Length;
        while ((uint)index < (uint)all.Length)
        {
            ref var slot = ref all[index];
            if (IsSame(slot.Key, key))
            {
                return slot.Entry;
            }

            // Counted, since a second thread may have made a ring of them: such a session is refused by its gate.
            index = --left >= 0 ? slot.Next - 1 : -1;
        }

        return null;
    }

    public bool TryFind(TKey key, [NotNullWhen(true)] out TEntry? entry) => (entry = Find(key)) is not null;

    /// <summary>The place of a key's entry, which is null where it was made only now. Stays good until the next change of the table.</summary>
    public ref TEntry? FindOrAdd(TKey key)
    {
        var inBucket = 0;
        for (var index = buckets[Bucket(key)] - 1; index >= 0; index = slots[index].Next - 1)
        {
            if (IsSame(slots[index].Key, key))
            {
                return ref slots[index].Entry;
            }

            inBucket++;
        }

        if (inBucket >= ManyInOneBucket && shift == 0)
        {
            shift = 1;
            Resize(slots.Length);
        }

        return ref Append(key).Entry;
    }

    public void Remove(TKey key)
    {
        ref var link = ref buckets[Bucket(key)];
        while (link != 0)
        {
            ref var slot = ref slots[link - 1];
            if (IsSame(slot.Key, key))
            {
                var number = link;
                link = slot.Next;
                slot = new Slot { Next = free };
                free = number;
                Count--;
                return;
            }

            link = ref slot.Next;
        }
    }

    /// <summary>Makes room for so many.</summary>
    public void EnsureCapacity(int capacity)
    {
        if (capacity > slots.Length)
        {
            Resize(capacity);
        }
    }

    public void Clear()
    {
        if (slots.Length > FewSlots)
        {
            buckets = NoBuckets;
            slots = [];
        }
        else
        {
            Array.Clear(buckets);
            Array.Clear(slots);
        }

        used = free = Count = 0;
    }

    /// <summary>The entries, in the order of their adding where none was removed.</summary>
    public Enumerator GetEnumerator() => new(this);

    private static bool IsSame(TKey left, TKey right, IEqualityComparer<TKey>? comparer)
        => comparer is null ? EqualityComparer<TKey>.Default.Equals(left, right) : comparer.Equals(left, right);

    private bool IsSame(TKey left, TKey right) => typeof(TKey).IsValueType ? EqualityComparer<TKey>.Default.Equals(left, right) : IsSame(left, right, comparer);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Hash(TKey key)
    {
        var hash = typeof(TKey).IsValueType || comparer is null ? EqualityComparer<TKey>.Default.GetHashCode(key) : comparer.GetHashCode(key);
        return shift == 0 ? hash : (int)((uint)hash * Scattering >> shift);
    }

    private int Bucket(TKey key) => Hash(key) & (buckets.Length - 1);

    private ref Slot Append(TKey key)
    {
        int number;
        if (free != 0)
        {
            number = free;
            free = slots[number - 1].Next;
        }
        else
        {
            if (used == slots.Length)
            {
                Resize(Math.Max(LeastSize, slots.Length * 2));
            }

            number = ++used;
        }

        Count++;
        ref var slot = ref slots[number - 1];
        slot.Key = key;
        Link(ref slot, number);
        return ref slot;
    }

    private void Link(ref Slot slot, int number)
    {
        ref var head = ref buckets[Bucket(slot.Key)];
        slot.Next = head;
        head = number;
    }

    private void Resize(int capacity)
    {
        var old = slots;
        var count = used;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)capacity);
        slots = new Slot[capacity];
        buckets = new int[size];
        shift = shift == 0 ? 0 : 32 - BitOperations.Log2((uint)size);
        used = free = 0;
        for (var index = 0; index < count; index++)
        {
            if (old[index].Entry is { } entry)
            {
                ref var slot = ref slots[used++];
                slot.Key = old[index].Key;
                slot.Entry = entry;
                Link(ref slot, used);
            }
        }
    }

    /// <summary>The entries one after the other; what was removed meanwhile is left out.</summary>
    public struct Enumerator(IdentityMap<TKey, TEntry> map)
    {
        private int next;

        public TEntry Current { get; private set; } = null!;

        public bool MoveNext()
        {
            while (next < map.used)
            {
                if (map.slots[next++].Entry is { } entry)
                {
                    Current = entry;
                    return true;
                }
            }

            return false;
        }
    }

    private struct Slot
    {
        public TKey Key;

        // The number of the next slot of the same bucket, or of the next free one; zero where it is the last.
        public int Next;

        public TEntry? Entry;
    }
}
