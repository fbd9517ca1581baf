namespace Orm.Benchmarks.Data;

/// <summary>Who makes the keys of new rows.</summary>
internal enum KeySource
{
    /// <summary>The database.</summary>
    Generated,

    /// <summary>The program.</summary>
    Given,
}
