using Orm.Drivers;
using Orm.Querying;

namespace Orm;

// The lambdas here run in the program, over the rows that were read.
public partial class Query<T>
{
    /// <summary>All rows by a key that the program makes of each.</summary>
    /// <exception cref="ArgumentException">Two rows have the same key.</exception>
    public Dictionary<TKey, T> ToDictionary<TKey>(Func<T, TKey> key)
        where TKey : notnull => Read(nameof(ToDictionary)).ToDictionary(key);

    /// <inheritdoc cref="ToDictionary{TKey}(Func{T, TKey})"/>
    public async ValueTask<Dictionary<TKey, T>> ToDictionaryAsync<TKey>(Func<T, TKey> key, CancellationToken cancellationToken = default)
        where TKey : notnull => (await ReadAsync(nameof(ToDictionaryAsync), cancellationToken).ConfigureAwait(false)).ToDictionary(key);

    /// <summary>What the program makes of each row, by a key that it makes too.</summary>
    /// <exception cref="ArgumentException">Two rows have the same key.</exception>
    public Dictionary<TKey, TElement> ToDictionary<TKey, TElement>(Func<T, TKey> key, Func<T, TElement> element)
        where TKey : notnull => Read(nameof(ToDictionary)).ToDictionary(key, element);

    /// <inheritdoc cref="ToDictionary{TKey, TElement}(Func{T, TKey}, Func{T, TElement})"/>
    public async ValueTask<Dictionary<TKey, TElement>> ToDictionaryAsync<TKey, TElement>(
        Func<T, TKey> key, Func<T, TElement> element, CancellationToken cancellationToken = default)
        where TKey : notnull => (await ReadAsync(nameof(ToDictionaryAsync), cancellationToken).ConfigureAwait(false)).ToDictionary(key, element);

    /// <summary>All rows in groups of one key, which the program makes of each.</summary>
    public ILookup<TKey, T> ToLookup<TKey>(Func<T, TKey> key) => Read(nameof(ToLookup)).ToLookup(key);

    /// <inheritdoc cref="ToLookup{TKey}(Func{T, TKey})"/>
    public async ValueTask<ILookup<TKey, T>> ToLookupAsync<TKey>(Func<T, TKey> key, CancellationToken cancellationToken = default)
        => (await ReadAsync(nameof(ToLookupAsync), cancellationToken).ConfigureAwait(false)).ToLookup(key);

    /// <summary>What the program makes of each row, in groups of one key, which it makes too.</summary>
    public ILookup<TKey, TElement> ToLookup<TKey, TElement>(Func<T, TKey> key, Func<T, TElement> element)
        => Read(nameof(ToLookup)).ToLookup(key, element);

    /// <inheritdoc cref="ToLookup{TKey, TElement}(Func{T, TKey}, Func{T, TElement})"/>
    public async ValueTask<ILookup<TKey, TElement>> ToLookupAsync<TKey, TElement>(
        Func<T, TKey> key, Func<T, TElement> element, CancellationToken cancellationToken = default)
        => (await ReadAsync(nameof(ToLookupAsync), cancellationToken).ConfigureAwait(false)).ToLookup(key, element);

    /// <summary>All rows, each once as C# compares them.</summary>
    public HashSet<T> ToHashSet() => [.. Read(nameof(ToHashSet))];

    /// <inheritdoc cref="ToHashSet"/>
    public async ValueTask<HashSet<T>> ToHashSetAsync(CancellationToken cancellationToken = default)
        => [.. await ReadAsync(nameof(ToHashSetAsync), cancellationToken).ConfigureAwait(false)];

    private List<T> Read(string operation) => Reading(Terminal.Rows).ListAsync(operation, Io.Sync, default).GetAwaiter().GetResult();

    private ValueTask<List<T>> ReadAsync(string operation, CancellationToken cancellationToken)
        => Reading(Terminal.Rows).ListAsync(operation, Io.Async, cancellationToken);
}
