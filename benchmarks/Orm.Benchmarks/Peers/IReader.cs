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

    /// <summary>
    /// Reads for each key, by a query with two values, the row that has it and is of an age at least; within one read
    /// transaction. Gives the last, null where there is none.
    /// </summary>
    ISample? Query(int[] keys, int least);

    Task<ISample?> QueryAsync(int[] keys, int least);

    /// <summary>The same, by another way for values into a query where the library has one.</summary>
    ISample? QueryPassed(int[] keys, int least) => Query(keys, least);

    Task<ISample?> QueryPassedAsync(int[] keys, int least) => QueryAsync(keys, least);

    /// <summary>
    /// The same where each key is <see cref="ConstantKey"/> and the age <see cref="ConstantAge"/>, so that both may stand in the
    /// query itself.
    /// </summary>
    ISample? QueryConstant(int[] keys, int least) => Query(keys, least);

    Task<ISample?> QueryConstantAsync(int[] keys, int least) => QueryAsync(keys, least);

    const int ConstantKey = 37;

    const int ConstantAge = 18;

    /// <summary>Reads the rows up to a key.</summary>
    IReadOnlyList<ISample> Scan(int max);

    Task<IReadOnlyList<ISample>> ScanAsync(int max);

    /// <summary>Opens what the library opens for a request, reads one row, closes it.</summary>
    ISample? Request(int key);

    Task<ISample?> RequestAsync(int key);
}
