namespace Orm.Querying.Assembling;

/// <summary>What stands between SELECT and FROM.</summary>
internal enum ColumnList
{
    /// <summary>The columns, to be read by position.</summary>
    Plain,

    /// <summary>The columns under the names by which a SELECT around this one knows them.</summary>
    Named,

    /// <summary>A 1: there is a row for each row, in no matter which order.</summary>
    One,

    /// <summary>The number of rows.</summary>
    Count,
}
