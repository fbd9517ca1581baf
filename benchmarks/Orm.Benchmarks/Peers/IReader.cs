using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>A library as the reading scenarios use it, each method written as that library's users write it.</summary>
internal interface IReader : IDisposable
{
    /// <summary>Reads one row for each key, each by its own statement, and gives the last.</summary>
    ISample? Get(int[] keys);

    Task<ISample?> GetAsync(int[] keys);

    /// <summary>The same within one read transaction.</summary>
    ISample? GetInTransaction(int[] keys);

    Task<ISample?> GetInTransactionAsync(int[] keys);

    /// <summary>Reads the rows up to a key.</summary>
    IReadOnlyList<ISample> Scan(int max);

    Task<IReadOnlyList<ISample>> ScanAsync(int max);

    /// <summary>Opens what the library opens for a request, reads one row, closes it.</summary>
    ISample? Request(int key);

    Task<ISample?> RequestAsync(int key);
}
