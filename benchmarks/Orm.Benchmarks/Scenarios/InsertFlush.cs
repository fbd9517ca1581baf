using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>A hundred rows with their generated keys back, in one flush where the library has a unit of work; within a transaction.</summary>
public class InsertFlush : RowScenario
{
    private protected override void Run(IWriter writer)
    {
        writer.Begin();
        for (var done = 0; done < RowCount; done += RowsPerFlush)
        {
            writer.InsertTogether(RowsPerFlush);
        }

        writer.Rollback();
    }

    private protected override async Task RunAsync(IWriter writer)
    {
        writer.Begin();
        for (var done = 0; done < RowCount; done += RowsPerFlush)
        {
            await writer.InsertTogetherAsync(RowsPerFlush);
        }

        writer.Rollback();
    }
}
