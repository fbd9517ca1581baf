namespace Orm.Benchmarks.Overhead;

/// <summary>A way to read one row.</summary>
internal interface IReads
{
    /// <summary>Reads it so often.</summary>
    void Run(int count);
}
