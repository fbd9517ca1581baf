using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>One column of one row by its key, within a transaction.</summary>
public class UpdateOne : UpdatingScenario
{
    private protected override void UpdateAll(IWriter writer, int age)
    {
        for (var key = 1; key <= RowCount; key++)
        {
            writer.Update(key, age);
        }
    }

    private protected override async Task UpdateAllAsync(IWriter writer, int age)
    {
        for (var key = 1; key <= RowCount; key++)
        {
            await writer.UpdateAsync(key, age);
        }
    }
}
