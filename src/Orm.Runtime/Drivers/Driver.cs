using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>A database as a provider implements it: where connections come from and what the database can do. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Driver
{
    /// <summary>Which of the generated SQL texts this database takes.</summary>
    public abstract Dialect Dialect { get; }

    /// <summary>The most parameters that one statement may have.</summary>
    public abstract int MaxParameters { get; }

    /// <summary>Takes a connection that nobody else uses, waiting for one where the number is limited.</summary>
    public abstract ValueTask<DriverConnection> RentAsync(Io io, CancellationToken cancellationToken);

    /// <summary>Gives a connection back. One with an open transaction is rolled back first; a broken one is closed.</summary>
    public abstract void Return(DriverConnection connection);

    /// <summary>
    /// Closes idle connections, and each rented one when it comes back. Renting afterwards is an
    /// <see cref="ObjectDisposedException"/>. A second call does nothing.
    /// </summary>
    public abstract void Dispose();
}
