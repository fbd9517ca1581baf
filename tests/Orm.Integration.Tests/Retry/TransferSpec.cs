using System.Data;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Retry;

/// <summary>Sixteen workers move amounts between few accounts, serializably: none is lost, and every transfer succeeds.</summary>
public abstract class TransferSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    const int Workers = 16;
    const int Accounts = 40;
    const int Opening = 1000;

    static int Transfers => Environment.GetEnvironmentVariable("ORM_TEST_LONG") == "1" ? 10_000 : 500;

    [Fact]
    public async Task Every_serializable_transfer_succeeds_and_the_sum_holds()
    {
        await Store([.. Enumerable.Range(1, Accounts).Select(static number => new Play { Id = number, Title = $"Account {number}", Minutes = Opening })]);
        await using var engine = Database.CreatePatientEngine();
        var policy = new RetryPolicy { MaxAttempts = 100, LongestDelay = TimeSpan.FromMilliseconds(100) };

        var done = await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => Work(engine, policy, new Random(worker)))));

        Assert.Equal(Workers * Transfers, done.Sum());
        await using var session = engine.OpenSession();
        var accounts = session.Query<Play>().ToList();
        Assert.Equal(Accounts * Opening, accounts.Sum(static account => account.Minutes));
        Assert.Contains(accounts, static account => account.Minutes != Opening);
    }

    static async Task<int> Work(Engine engine, RetryPolicy policy, Random random)
    {
        var done = 0;
        for (var i = 0; i < Transfers; i++)
        {
            var from = random.Next(1, Accounts + 1);
            var to = 1 + (from + random.Next(Accounts - 1)) % Accounts;
            var amount = random.Next(1, 100);
            await engine.RunAsync(
                async session =>
                {
                    (await session.GetRequiredAsync<Play>(from)).Minutes -= amount;
                    (await session.GetRequiredAsync<Play>(to)).Minutes += amount;
                },
                policy,
                IsolationLevel.Serializable);
            done++;
        }

        return done;
    }
}
