using System.Data.Common;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Databases;

/// <summary>A temporary database with numbered rows, and connections to it that are all set the same way.</summary>
internal abstract partial class SampleDatabase : IDisposable
{
    /// <summary>An open connection that a peer keeps.</summary>
    public abstract DbConnection Open();

    /// <summary>A closed connection that opens from the library's pool, for requests that open and close.</summary>
    public abstract DbConnection CreatePooled();

    /// <summary>Closes the connections to a server that the library's pool keeps.</summary>
    public virtual void ClearPool()
    {
    }

    /// <summary>Begins a transaction that reads only.</summary>
    public abstract DbTransaction BeginReading(DbConnection connection);

    public abstract Engine CreateEngine();

    /// <summary>The peer that a good engineer writes by hand over this database's own driver.</summary>
    public abstract AdoPeer CreatePrepared();

    /// <summary>Deletes what was added to the rows of the beginning, so that every round begins alike.</summary>
    public abstract void Restore();

    public abstract void Dispose();
}
