using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One column of each of a hundred rows, in one flush where the library has a unit of work; within a transaction.</summary>
public class UpdateFlush : UpdatingScenario
{
    private protected override void UpdateAll(IWriter writer, int age)
    {
        for (var first = 1; first <= RowCount; first += RowsPerFlush)
        {
            writer.UpdateTogether(first, RowsPerFlush, age);
        }
    }

    private protected override async Task UpdateAllAsync(IWriter writer, int age)
    {
        for (var first = 1; first <= RowCount; first += RowsPerFlush)
        {
            await writer.UpdateTogetherAsync(first, RowsPerFlush, age);
        }
    }
}
