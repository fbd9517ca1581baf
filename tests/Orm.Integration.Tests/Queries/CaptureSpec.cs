using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Queries;

/// <summary>Values reach a query by every way that C# has.</summary>
public abstract class CaptureSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task Every_shape_of_capture_is_read()
    {
        await using var session = Engine.OpenSession();
        Assert.Empty(await CaptureShapes.CaptureShapes.FindFailures(session));
    }
}
