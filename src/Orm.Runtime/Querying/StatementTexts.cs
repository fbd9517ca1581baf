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

    // Where beginning a transaction is the lock, their texts are those of statements that only read.
    private readonly ConcurrentDictionary<string, Statement> locking = new(StringComparer.Ordinal);

    /// <summary>The statement of a user's text.</summary>
    public Statement Get(string sql) => statements.TryGetValue(sql, out var statement)
        ? statement
        : Get(sql, ReadRule.IsRead(sql) ? StatementKind.Read : StatementKind.Write);

    public Statement Get(string sql, StatementKind kind) => Get(statements, sql, kind);

    /// <summary>A SELECT that locks its rows, and so begins a transaction that writes.</summary>
    public Statement GetLocking(string sql) => Get(locking, sql, StatementKind.Write);

    private Statement Get(ConcurrentDictionary<string, Statement> kept, string sql, StatementKind kind)
    {
        if (kept.TryGetValue(sql, out var statement))
        {
            return statement;
        }

        return statements.Count + locking.Count < capacity
            ? kept.GetOrAdd(sql, new Statement(sql, kind))
            : new Statement(sql, StatementKind.Once) { Writes = kind == StatementKind.Write };
    }
}
