using System.ComponentModel;
using System.Data.Common;

namespace Orm.Drivers;

/// <summary>A database as a provider implements it: where connections come from and what the database can do. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Driver
{
    /// <summary>Which of the generated SQL texts this database takes.</summary>
    public abstract Dialect Dialect { get; }

    /// <summary>Which database it is, for telemetry.</summary>
    public virtual DatabasePlace Place => default;

    /// <summary>Whether what it is built on makes client spans of its own; the session's are internal ones then.</summary>
    public virtual bool TracesItself => false;

    /// <summary>Whether beginning a transaction is a call of its own; else BEGIN travels with the first statement.</summary>
    public virtual bool SendsBegin => true;

    /// <summary>The most parameters that one statement may have.</summary>
    public abstract int MaxParameters { get; }

    /// <summary>
    /// Whether a key left to the database is the row id that <see cref="DriverConnection.LastInsertRowId"/> tells; else an
    /// INSERT returns it as a row.
    /// </summary>
    public virtual bool HasRowIds => false;

    /// <summary>
    /// A query for the greatest row id of a table, so that rows can be given theirs before they are inserted, in a
    /// transaction that keeps other writers out. It gives NULL where the table must make its keys itself. Null where the
    /// database has no row ids. The names are quoted.
    /// </summary>
    public virtual string? LastRowId(string table, string column) => null;

    /// <summary>
    /// A query that waits until no other transaction creates tables; null where beginning a transaction that writes does that.
    /// </summary>
    public virtual string? SchemaLock => null;

    /// <summary>Whether the database checks foreign keys, and deletes or changes referring rows as they say.</summary>
    public virtual bool EnforcesForeignKeys => true;

    /// <summary>Whether connections send several statements in one round trip.</summary>
    public virtual bool HasBatches => false;

    /// <summary>
    /// A query for as many new keys of a table as its parameter <c>$1</c> says, a row each, so that rows can be given theirs
    /// before they are inserted. It gives no row where the table must make its keys itself. Null where the database has no such
    /// thing. <paramref name="table"/> is quoted, <paramref name="column"/> the bare name.
    /// </summary>
    public virtual string? NextKeys(string table, string column) => null;

    /// <summary>What stands before VALUES where rows are given keys that the database would make, with a leading space.</summary>
    public virtual string GivenKeysClause => "";

    /// <summary>From how many rows on it pays to give them keys beforehand and to insert many by one statement.</summary>
    public virtual int FewRows => 8;

    /// <summary>From how many rows on it pays to hand them over by <see cref="DriverConnection.CopyAsync"/>; the greatest int where the database has no such thing.</summary>
    public virtual int ManyRows => int.MaxValue;

    /// <summary>What is appended to a SELECT to lock its rows, with a leading space; empty where a write transaction is the lock.</summary>
    public virtual string RowLockClause(RowLock rowLock) => "";

    /// <summary>Whether a transaction can be begun at the level; another one is never used in its place.</summary>
    public virtual bool HasIsolationLevel(System.Data.IsolationLevel isolationLevel) => true;

    /// <summary>How the echo tells the beginning of a transaction: <c>BEGIN IMMEDIATE</c>.</summary>
    public virtual string DescribeBegin(System.Data.IsolationLevel isolationLevel, Access access) => "BEGIN";

    /// <summary>Takes note of types that were made since the driver last looked.</summary>
    public virtual ValueTask LearnTypesAsync(Io io, CancellationToken cancellationToken) => default;

    /// <summary>Takes a connection that nobody else uses, waiting for one where the number is limited.</summary>
    public abstract ValueTask<DriverConnection> RentAsync(Io io, CancellationToken cancellationToken);

    /// <summary>Gives a connection back. One with an open transaction is rolled back first; a broken one is closed.</summary>
    public abstract void Return(DriverConnection connection);

    /// <summary>The open connections; null where they are not counted.</summary>
    public virtual ConnectionCount? CountConnections() => null;

    /// <summary>The database's own code of an error (SQLSTATE, SQLite's extended result code); null where it gave none.</summary>
    public virtual string? StatusCode(Exception error) => (error as DbException ?? error.InnerException as DbException)?.SqlState;

    /// <summary>
    /// Closes idle connections, and each rented one when it comes back. Renting afterwards is an
    /// <see cref="ObjectDisposedException"/>. A second call does nothing.
    /// </summary>
    public abstract void Dispose();
}
