namespace Orm.Sessions;

/// <summary>The scope of <see cref="Session.NoAutoFlush"/>.</summary>
internal sealed class AutoFlushSuspension(Session session) : IDisposable
{
    private Session? session = session;

    public void Dispose() => Interlocked.Exchange(ref session, null)?.ResumeAutoFlush();
}
