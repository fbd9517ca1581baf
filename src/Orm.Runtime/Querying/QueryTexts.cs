using System.Collections.Concurrent;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>An engine's assembled statements, the least recently used of which go when there are too many.</summary>
internal sealed class QueryTexts(Dialect dialect, StatementTexts statements, int capacity = QueryTexts.DefaultCapacity)
{
    private const int DefaultCapacity = 2048;

    private readonly ConcurrentDictionary<QueryKey, QueryText> texts = new();
    private readonly Lock eviction = new();
    private long clock;

    public int Count => texts.Count;

    public QueryText Get(Query query, Terminal terminal)
    {
        var key = new QueryKey(query, terminal);
        if (!texts.TryGetValue(key, out var text))
        {
            text = Assemble(query, terminal, key);
        }

        // Not atomic: two threads that get the same reading are equally recent.
        text.LastUsed = ++clock;
        return text;
    }

    private QueryText Assemble(Query query, Terminal terminal, QueryKey key)
    {
        var steps = QueryStep.Of(query);
        var (sql, numbers) = QueryAssembler.Assemble(steps, terminal, dialect);
        var text = texts.GetOrAdd(key.ToStored(steps), new QueryText(statements.Get(sql, KindOf(terminal)), numbers));
        if (texts.Count > capacity)
        {
            Evict();
        }

        return text;
    }

    private static StatementKind KindOf(Terminal terminal) => terminal switch
    {
        Terminal.Rows or Terminal.First or Terminal.Single or Terminal.Any or Terminal.Count => StatementKind.Read,
        Terminal.Update or Terminal.UpdateReturning or Terminal.Delete or Terminal.DeleteReturning => StatementKind.Write,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // A quarter at once, so that a program with ever new texts doesn't sort them at every one.
    private void Evict()
    {
        lock (eviction)
        {
            var excess = texts.Count - (capacity * 3 / 4);

            // ToArray is the dictionary's own: LINQ would copy it in two steps, between which others add.
            foreach (var entry in texts.ToArray().OrderBy(entry => entry.Value.LastUsed).Take(excess))
            {
                texts.TryRemove(entry.Key, out _);
            }
        }
    }
}
