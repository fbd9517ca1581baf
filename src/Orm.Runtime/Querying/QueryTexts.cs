using System.Collections.Concurrent;
using Orm.Drivers;
using Orm.Querying.Assembling;

namespace Orm.Querying;

/// <summary>An engine's assembled statements, the least recently used of which go when there are too many.</summary>
internal sealed class QueryTexts(Dialect dialect, StatementTexts statements, int capacity = QueryTexts.DefaultCapacity)
{
    private const int DefaultCapacity = 2048;

    // Comments may be other ones each time, and a statement's slot is never given back.
    private const int TaggedCapacity = 512;

    private const int RecentCount = 256;

    private static int count;

    // The younger an engine, the greater.
    private readonly int number = Interlocked.Increment(ref count);

    private readonly StatementTexts tagged = new(TaggedCapacity);

    private readonly ConcurrentDictionary<QueryKey, QueryText> texts = new();
    private readonly Lock eviction = new();

    // The last text of each place, found quicker than by the dictionary.
    private readonly QueryText?[] recent = new QueryText?[RecentCount];

    // How many texts were made: what two of them were used between is old or new, and more is not asked.
    private long clock;

    public int Count => texts.Count;

    public QueryText Get(Query query, Terminal terminal)
    {
        if (query.Piece.Known is not { } text || text.Owner != number || !text.IsOf(query, terminal))
        {
            text = GetOther(query, terminal);
        }

        NoteUse(text);
        return text;
    }

    /// <summary>The text of a query with one operator more, which has no operands; null where it is not known without a search.</summary>
    public QueryText? Find(Query query, Piece last, uint nulls, Terminal terminal)
    {
        if (last.Known is not { } text || text.Owner != number || !text.IsOf(query, nulls, terminal))
        {
            return null;
        }

        NoteUse(text);
        return text;
    }

    // Written once between two new texts, so that threads that run known queries share nothing that changes.
    private void NoteUse(QueryText text)
    {
        var now = Volatile.Read(ref clock);
        if (text.LastUsed != now)
        {
            text.LastUsed = now;
        }
    }

    private QueryText GetOther(Query query, Terminal terminal)
    {
        var key = new QueryKey(query, terminal);
        var text = recent[key.GetHashCode() & (RecentCount - 1)];
        if (text is null || !text.Key.IsOf(key))
        {
            text = texts.TryGetValue(key, out var known) ? known : Assemble(query, terminal, key);
            recent[key.GetHashCode() & (RecentCount - 1)] = text;
            query.Piece.Know(text);
        }

        return text;
    }

    private QueryText Assemble(Query query, Terminal terminal, QueryKey key)
    {
        var steps = QueryStep.Of(query);
        var (sql, numbers) = QueryAssembler.Assemble(steps, terminal, dialect);
        var stored = key.ToStored(steps);
        Interlocked.Increment(ref clock);
        var text = texts.GetOrAdd(stored, new QueryText(stored, number, StatementOf(sql, steps, terminal), numbers));
        if (texts.Count > capacity)
        {
            Evict();
        }

        return text;
    }

    private Statement StatementOf(string sql, QueryStep[] steps, Terminal terminal)
    {
        var texts = Array.Exists(steps, static step => step.Piece.Kind == PieceKind.Tag) ? tagged : statements;
        return Array.Exists(steps, static step => step.Piece.Kind is PieceKind.ForUpdate or PieceKind.SkipLocked)
            ? texts.GetLocking(sql)
            : texts.Get(sql, KindOf(terminal));
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

            Array.Clear(recent);
        }
    }
}
