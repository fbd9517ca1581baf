using System.Globalization;
using System.Text;
using Orm.Sessions;

namespace Orm.Runtime.Tests.Sessions;

/// <summary>The table of the identity map beside a Dictionary.</summary>
public sealed class IdentityMapTests
{
    [Fact]
    public void Numbers_in_a_row_are_found() => ActsAsDictionary(null, number => number);

    [Fact]
    public void Negative_numbers_are_found() => ActsAsDictionary(null, number => int.MinValue + number);

    [Theory]
    [InlineData(16)]
    [InlineData(4096)]
    [InlineData(1 << 20)]
    public void Multiples_are_found(int step) => ActsAsDictionary(null, number => number * step);

    [Fact]
    public void Long_numbers_made_of_a_time_and_a_counter_are_found() => ActsAsDictionary(null, number => ((long)number << 22) | (uint)(number & 1));

    [Fact]
    public void Texts_are_found() => ActsAsDictionary(null, number => "key " + number.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Guids_are_found() => ActsAsDictionary(null, number => new Guid(number, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8));

    [Fact]
    public void Pairs_are_found() => ActsAsDictionary(null, number => (number / 10, "part " + (number % 10).ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public void Bytes_are_found_by_content()
        => ActsAsDictionary(new BytesComparer(), number => Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public void Entries_come_in_the_order_of_their_adding()
    {
        var map = new IdentityMap<int, string>(null);
        int[] keys = [.. Enumerable.Range(0, 1000).Select(number => number * 7919 % 1000)];
        foreach (var key in keys)
        {
            map.FindOrAdd(key) = key.ToString(CultureInfo.InvariantCulture);
        }

        Assert.Equal(keys.Select(key => key.ToString(CultureInfo.InvariantCulture)), Listed(map));
    }

    [Fact]
    public void Entries_can_be_removed_while_they_are_listed()
    {
        var map = new IdentityMap<int, string>(null);
        foreach (var key in Enumerable.Range(0, 10))
        {
            map.FindOrAdd(key) = key.ToString(CultureInfo.InvariantCulture);
        }

        var listed = new List<string>();
        foreach (var entry in map)
        {
            listed.Add(entry);
            map.Remove(int.Parse(entry, CultureInfo.InvariantCulture));
            map.Remove(5);
        }

        Assert.Equal(["0", "1", "2", "3", "4", "6", "7", "8", "9"], listed);
        Assert.Equal(0, map.Count);
    }

    [Fact]
    public void Key_whose_entry_was_never_given_can_be_taken_back()
    {
        var map = new IdentityMap<int, string>(null);
        Assert.Null(map.FindOrAdd(1));
        map.Remove(1);
        Assert.Equal(0, map.Count);
        Assert.Null(map.Find(1));
        Assert.Empty(Listed(map));
    }

    // A hundred thousand keys that share their lower bits would take minutes if they stayed in one bucket.
    [Fact]
    public void Keys_that_share_their_lower_bits_are_scattered()
    {
        var map = new IdentityMap<long, object>(null);
        map.EnsureCapacity(100_000);
        for (var number = 0L; number < 100_000; number++)
        {
            map.FindOrAdd(number << 20) = number;
        }

        for (var number = 0L; number < 100_000; number++)
        {
            Assert.Equal(number, map.Find(number << 20));
        }

        Assert.Null(map.Find(1));
    }

    private static List<string> Listed(IdentityMap<int, string> map)
    {
        var listed = new List<string>();
        foreach (var entry in map)
        {
            listed.Add(entry);
        }

        return listed;
    }

    private static void ActsAsDictionary<TKey>(IEqualityComparer<TKey>? comparer, Func<int, TKey> keyOf)
        where TKey : notnull
    {
        var random = new Random(7);
        var map = new IdentityMap<TKey, object>(comparer);
        var expected = new Dictionary<TKey, object>(comparer);
        for (var step = 0; step < 20_000; step++)
        {
            var key = keyOf(random.Next(2_000));
            switch (random.Next(10))
            {
                case < 4:
                    ref var slot = ref map.FindOrAdd(key);
                    Assert.Equal(expected.GetValueOrDefault(key), slot);
                    slot = expected[key] = new object();
                    break;
                case < 6:
                    map.Remove(key);
                    expected.Remove(key);
                    break;
                case 6 when random.Next(1_000) == 0:
                    map.Clear();
                    expected.Clear();
                    break;
                case 7 when random.Next(100) == 0:
                    map.EnsureCapacity(random.Next(3_000));
                    break;
                default:
                    Assert.Same(expected.GetValueOrDefault(key), map.Find(key));
                    break;
            }

            Assert.Equal(expected.Count, map.Count);
        }

        var listed = new HashSet<object>();
        foreach (var entry in map)
        {
            Assert.True(listed.Add(entry));
        }

        Assert.Equal([.. expected.Values], listed);
        foreach (var (key, entry) in expected)
        {
            Assert.Same(entry, map.Find(key));
        }
    }
}
