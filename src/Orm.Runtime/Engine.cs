using System.ComponentModel;
using Microsoft.Extensions.Logging;
using Orm.Diagnostics;
using Orm.Diagnostics.Telemetry;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

/// <summary>
/// One database: its connections, its prepared statements, its options. Made once for a program by the provider
/// (<c>SqliteEngine.Create</c>) and shared by all threads; sessions come from it.
/// </summary>
/// <remarks>
/// Disposing closes idle connections at once and the others when their sessions let go of them. A session that is still
/// open can then only roll back and be disposed; anything else is an <see cref="ObjectDisposedException"/>.
/// </remarks>
/// <example><code>
/// using var engine = SqliteEngine.Create("Data Source=example.db", new OrmOptions { Echo = true });
/// using var session = engine.OpenSession();
/// </code></example>
public sealed partial class Engine : IDisposable, IAsyncDisposable
{
    private int disposed;

    /// <summary>For providers: an engine over a driver, which it owns.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Engine(Driver driver, OrmOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(driver);
        Driver = driver;
        Options = options ?? new OrmOptions();
        Echo = new Echo(Options, Options.LoggerFactory);
        Operations = new OperationObserver(driver);
        Changes = new ChangeStatements(driver);
        OrmTelemetry.Engines.Add(this);
    }

    /// <summary>Which kind of SQL the database takes.</summary>
    public Dialect Dialect => Driver.Dialect;

    internal Driver Driver { get; }

    internal OrmOptions Options { get; }

    internal Echo Echo { get; private set; }

    internal OperationObserver Operations { get; }

    /// <summary>Whether anybody is told of the statements: a log, the console, a listener.</summary>
    internal bool IsObserved => Echo.IsOn || OrmTelemetry.IsOn;

    internal ChangeStatements Changes { get; }

    internal bool IsDisposed => Volatile.Read(ref disposed) != 0;

    /// <summary>Logs to the factory where the options name none. Before the first session.</summary>
    internal void LogTo(ILoggerFactory loggerFactory)
    {
        if (Options.LoggerFactory is null)
        {
            Echo = new Echo(Options, loggerFactory);
        }
    }

    /// <summary>Opens a session. It takes no connection and sends nothing until it must.</summary>
    /// <exception cref="ObjectDisposedException">The engine is disposed.</exception>
    public Session OpenSession(OrmSessionOptions? options = null)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        var session = new Session(this, options ?? OrmSessionOptions.Default);
        Options.SessionOpened?.Invoke(session);
        return session;
    }

    /// <summary>Closes the connections; a second call does nothing.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref disposed, 1) == 0)
        {
            OrmTelemetry.Engines.Remove(this);
            Driver.Dispose();
        }
    }

    /// <summary>Closes the connections; a second call does nothing.</summary>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
