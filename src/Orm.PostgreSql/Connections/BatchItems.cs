using Orm.Drivers;

namespace Orm.PostgreSql.Connections;

/// <summary>The items of batches, kept for the next batch by their statement. Bounded: with too many all are forgotten.</summary>
internal sealed class BatchItems
{
    private const int MostKept = 2000;

    private readonly Dictionary<int, Stack<BatchItem>> kept = [];
    private int count;

    internal BatchItem Take(Statement statement)
    {
        if (kept.TryGetValue(statement.Slot, out var items) && items.TryPop(out var item))
        {
            count--;
            return item;
        }

        return new BatchItem(statement);
    }

    internal void GiveBack(List<BatchItem> used)
    {
        foreach (var item in used)
        {
            item.Parameters.ForgetLarge();
            if (item.Statement.Kind == StatementKind.Once)
            {
                continue;
            }

            if (count == MostKept)
            {
                kept.Clear();
                count = 0;
            }

            if (!kept.TryGetValue(item.Statement.Slot, out var items))
            {
                kept[item.Statement.Slot] = items = new Stack<BatchItem>();
            }

            items.Push(item);
            count++;
        }
    }
}
