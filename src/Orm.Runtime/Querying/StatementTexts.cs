using System.Collections.Concurrent;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>
/// One <see cref="Statement"/> a text, so that a statement is prepared once a connection however many places of the program
/// make it. Its slots are never given back: when it is full, further texts are for one use.
/// </summary>
internal sealed class StatementTexts(int capacity = StatementTexts.DefaultCapacity)
{
    private const int DefaultCapacity = 4096;

    private readonly ConcurrentDictionary<string, Statement> statements = new(StringComparer.Ordinal);

    /// <summary>The statement of a user's text.</summary>
    public Statement Get(string sql) => statements.TryGetValue(sql, out var statement)
        ? statement
        : Get(sql, ReadRule.IsRead(sql) ? StatementKind.Read : StatementKind.Write);

    public Statement Get(string sql, StatementKind kind)
    {
        if (statements.TryGetValue(sql, out var statement))
        {
            return statement;
        }

        return statements.Count < capacity
            ? statements.GetOrAdd(sql, new Statement(sql, kind))
            : new Statement(sql, StatementKind.Once);
    }
}
