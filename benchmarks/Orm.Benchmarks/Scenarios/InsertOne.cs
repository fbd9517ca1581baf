using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One row with its generated key back, within a transaction.</summary>
public class InsertOne : RowScenario
{
    private protected override void Run(IWriter writer)
    {
        writer.Begin();
        for (var number = 1; number <= RowCount; number++)
        {
            writer.Insert(number);
        }

        writer.Rollback();
    }

    private protected override async Task RunAsync(IWriter writer)
    {
        writer.Begin();
        for (var number = 1; number <= RowCount; number++)
        {
            await writer.InsertAsync(number);
        }

        writer.Rollback();
    }
}
