using Orm.Querying;

namespace Orm;

public sealed partial class Engine
{
    private QueryTexts? queries;
    private StatementTexts? statements;

    internal StatementTexts Statements => statements ?? Interlocked.CompareExchange(ref statements, new StatementTexts(), null) ?? statements;

    internal QueryTexts Queries => queries ?? Interlocked.CompareExchange(ref queries, new QueryTexts(Dialect, Statements), null) ?? queries;
}
