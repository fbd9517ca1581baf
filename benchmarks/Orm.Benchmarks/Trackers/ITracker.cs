using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Trackers;

/// <summary>A library's unit of work as the tracking scenarios use it. Everything is in a transaction that is rolled back at the end.</summary>
internal interface ITracker : IDisposable
{
    /// <summary>Reads the rows with keys up to <paramref name="count"/> and keeps track of them.</summary>
    void Load(int count);

    /// <summary>Changes one column of one of them and writes what changed.</summary>
    void ChangeOne(int key, int age);

    /// <summary>One of them, by its key, without asking the database.</summary>
    ISample? Find(int key);

    /// <summary>
    /// Writes new orders, <paramref name="count"/> of them with <paramref name="lines"/> lines each, at once where the library can,
    /// and takes them back.
    /// </summary>
    void WriteOrders(int count, int lines);
}
