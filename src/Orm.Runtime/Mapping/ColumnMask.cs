using System.ComponentModel;
using System.Numerics;

namespace Orm;

/// <summary>A set of an entity's columns, by their ordinal in the mapping. Up to 64 columns cost no allocation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ColumnMask : IEquatable<ColumnMask>
{
    private readonly ulong low;
    private readonly ulong[]? high;

    /// <summary>The columns 0 to 63 as bits.</summary>
    public ColumnMask(ulong bits) => low = bits;

    /// <summary>The columns 64 by 64 as bits.</summary>
    public ColumnMask(ReadOnlySpan<ulong> words)
        : this(words[0], words[1..].ToArray())
    {
    }

    private ColumnMask(ulong low, ulong[]? high)
    {
        this.low = low;
        this.high = high is not null && Array.TrueForAll(high, word => word == 0) ? null : high;
    }

    /// <summary>No column.</summary>
    public static ColumnMask None => default;

    /// <summary>The first <paramref name="count"/> columns.</summary>
    public static ColumnMask First(int count)
    {
        if (count <= 64)
        {
            return new ColumnMask(count == 64 ? ulong.MaxValue : (1UL << count) - 1);
        }

        var high = new ulong[(count - 1) / 64];
        Array.Fill(high, ulong.MaxValue);
        if (count % 64 != 0)
        {
            high[^1] = (1UL << (count % 64)) - 1;
        }

        return new ColumnMask(ulong.MaxValue, high);
    }

    /// <summary>The given columns.</summary>
    public static ColumnMask Of(params ReadOnlySpan<int> ordinals)
    {
        var mask = None;
        foreach (var ordinal in ordinals)
        {
            mask = mask.With(ordinal);
        }

        return mask;
    }

    /// <summary>Whether there is no column in it.</summary>
    public bool IsEmpty => low == 0 && high is null;

    /// <summary>The number of columns in it.</summary>
    public int Count
    {
        get
        {
            var count = BitOperations.PopCount(low);
            foreach (var word in high ?? [])
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>The first column in it; there must be one.</summary>
    internal int Least
    {
        get
        {
            var word = 0;
            while (word > 0 ? high![word - 1] == 0 : low == 0)
            {
                word++;
            }

            return (64 * word) + BitOperations.TrailingZeroCount(word > 0 ? high![word - 1] : low);
        }
    }

    /// <summary>Whether one of the columns is in it. A loop, since a delegate over a mask is two objects.</summary>
    internal bool HasAny(ReadOnlySpan<int> ordinals)
    {
        foreach (var ordinal in ordinals)
        {
            if (Has(ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the column is in it.</summary>
    public bool Has(int ordinal) => ordinal < 64
        ? (low & (1UL << ordinal)) != 0
        : high is not null && ordinal / 64 <= high.Length && (high[(ordinal / 64) - 1] & (1UL << (ordinal % 64))) != 0;

    /// <summary>This and one more column.</summary>
    public ColumnMask With(int ordinal)
    {
        if (ordinal < 64)
        {
            return new ColumnMask(low | (1UL << ordinal), high);
        }

        var words = new ulong[Math.Max(high?.Length ?? 0, ordinal / 64)];
        high?.CopyTo(words, 0);
        words[(ordinal / 64) - 1] |= 1UL << (ordinal % 64);
        return new ColumnMask(low, words);
    }

    /// <summary>The columns of either.</summary>
    public static ColumnMask operator |(ColumnMask left, ColumnMask right)
        => (left.high ?? right.high) is null ? new ColumnMask(left.low | right.low) : CombineWords(left, right, static (a, b) => a | b);

    /// <summary>The columns of both.</summary>
    public static ColumnMask operator &(ColumnMask left, ColumnMask right)
        => (left.high ?? right.high) is null ? new ColumnMask(left.low & right.low) : CombineWords(left, right, static (a, b) => a & b);

    /// <summary>The columns of the first that are not in the second.</summary>
    public static ColumnMask operator -(ColumnMask left, ColumnMask right)
        => (left.high ?? right.high) is null ? new ColumnMask(left.low & ~right.low) : CombineWords(left, right, static (a, b) => a & ~b);

    /// <summary>Equal sets.</summary>
    public static bool operator ==(ColumnMask left, ColumnMask right) => left.Equals(right);

    /// <summary>Different sets.</summary>
    public static bool operator !=(ColumnMask left, ColumnMask right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ColumnMask other) => low == other.low && (high == other.high || HighWords().SequenceEqual(other.HighWords()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ColumnMask other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => high is null ? low.GetHashCode() : HashCode.Combine(low, high[0]);

    private ReadOnlySpan<ulong> HighWords() => high.AsSpan().TrimEnd(0UL);

    private static ColumnMask CombineWords(ColumnMask left, ColumnMask right, Func<ulong, ulong, ulong> operation)
    {
        var words = new ulong[Math.Max(left.high?.Length ?? 0, right.high?.Length ?? 0)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = operation(WordOf(left.high, i), WordOf(right.high, i));
        }

        return new ColumnMask(operation(left.low, right.low), words);
    }

    private static ulong WordOf(ulong[]? words, int index) => words is not null && index < words.Length ? words[index] : 0;
}
