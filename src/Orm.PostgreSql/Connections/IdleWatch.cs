namespace Orm.PostgreSql.Connections;

/// <summary>Gives connections back that nobody has used for a while. Holds its driver weakly, so that a forgotten engine goes.</summary>
internal sealed class IdleWatch : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly WeakReference<PostgreSqlDriver> driver;
    private readonly Timer timer;

    internal IdleWatch(PostgreSqlDriver driver)
    {
        this.driver = new WeakReference<PostgreSqlDriver>(driver);
        timer = new Timer(static state => ((IdleWatch)state!).Look(), this, Limit / 2, Limit / 2);
    }

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        if (driver.TryGetTarget(out var watched))
        {
            watched.CloseIdle(Limit);
        }
        else
        {
            timer.Dispose();
        }
    }
}
