using System.Globalization;
using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Model;

/// <summary>
/// Random programs against a plain model. ORM_TEST_SEED and ORM_TEST_COUNT choose which, ORM_TEST_LONG=1 runs ten times as many;
/// a failure tells the seed and the program.
/// </summary>
public abstract class RandomProgramsSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    static int First => Number("ORM_TEST_SEED") ?? 1;

    static int Count => Number("ORM_TEST_COUNT") ?? (Environment.GetEnvironmentVariable("ORM_TEST_LONG") == "1" ? 10_000 : 1_000);

    [Fact]
    public async Task Session_and_model_agree_after_every_step()
    {
        await using var engine = Database.CreateEngine();
        if (!Database.HasTables)
        {
            await engine.CreateAllAsync();
        }

        for (var seed = First; seed < First + Count; seed++)
        {
            await new RandomProgram(engine, seed).RunAsync();
        }
    }

    static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
