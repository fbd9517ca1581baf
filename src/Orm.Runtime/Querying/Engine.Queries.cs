using Orm.Querying;

namespace Orm;

public sealed partial class Engine
{
    private QueryTexts? queries;
    private StatementTexts? statements;

    internal StatementTexts Statements => statements ?? Interlocked.CompareExchange(ref statements, new StatementTexts(), null) ?? statements;

    // Asked for by every query, so that it is to be inlined.
    internal QueryTexts Queries => queries ?? MakeQueries();

    private QueryTexts MakeQueries()
        => Interlocked.CompareExchange(ref queries, new QueryTexts(Dialect, Statements), null) ?? queries;
}
