using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Misuse;

/// <summary>Sentence 67 for every ordered pair of operations: while the first is held inside the driver, the second is refused.</summary>
public abstract class ConcurrentPairsSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    public static TheoryData<string> Firsts => [.. Operation.Sending.Select(static operation => operation.Name)];

    [Theory, MemberData(nameof(Firsts))]
    public async Task S67_While_an_operation_is_inside_the_driver_every_other_is_concurrent_use(string first)
    {
        await Store(new Actor { Id = 1, Name = "Ada" }, new Actor { Id = 2, Name = "Bea" }, new Actor { Id = 3, Name = "Cleo" });
        var operation = Operation.Sending.Single(other => other.Name == first);
        foreach (var second in Operation.Sending.Concat(Operation.InMemory))
        {
            foreach (var form in new[] { Form.Sync, Form.Async })
            {
                await Hold(operation, second, form);
            }
        }
    }

    async Task Hold(Operation first, Operation second, Form form)
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (isHolding, steps) = (false, 0);
        var driver = new SteppedDriver(Engine.Driver, _ =>
        {
            Interlocked.Increment(ref steps);
            return isHolding && held.TrySetResult() ? new ValueTask(release.Task) : default;
        });
        var engine = new Engine(driver);
        var scene = new Scene(engine.OpenSession());
        await scene.PrepareAsync(first, second);
        isHolding = true;

        var running = first.Run(scene, form);
        await held.Task.WaitAsync(patience, TestContext.Current.CancellationToken);
        var before = steps;
        var refused = await Record.ExceptionAsync(() => second.Run(scene, form).WaitAsync(patience));
        Assert.True(refused is ConcurrentUseException, $"{second} during {first}, {form}: {refused?.ToString() ?? "no error"}");
        Assert.True(steps == before, $"{second} during {first}, {form}, reached the driver.");

        release.SetResult();
        var error = await Record.ExceptionAsync(() => running.WaitAsync(patience));
        Assert.True(error is null, $"{first} after {second} was refused, {form}: {error}");
        await scene.DisposeAsync();
        Assert.Equal(0, driver.Rented);
    }
}
