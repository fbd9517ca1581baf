using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Scenarios;

/// <summary>Updates of every row. The age is another one each time, so that there is always something to write.</summary>
public abstract class UpdatingScenario : RowScenario
{
    private int age;

    private protected override void Prepare(IWriter writer) => writer.Begin();

    private protected override void Run(IWriter writer)
    {
        age = (age + 1) % 100;
        UpdateAll(writer, age);
        EndVersions(writer);
    }

    private protected override async Task RunAsync(IWriter writer)
    {
        age = (age + 1) % 100;
        await UpdateAllAsync(writer, age);
        EndVersions(writer);
    }

    private protected abstract void UpdateAll(IWriter writer, int age);

    private protected abstract Task UpdateAllAsync(IWriter writer, int age);

    // PostgreSQL keeps each version of a row until the transaction that wrote it has ended, and every update would walk past more of them.
    private void EndVersions(IWriter writer)
    {
        if (Target != Target.Sqlite)
        {
            writer.Commit();
            writer.Begin();
        }
    }
}
