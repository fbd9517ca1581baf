namespace Orm.Querying.Assembling;

/// <summary>A column of the key of groups.</summary>
/// <param name="Name">As operators behind the GroupBy know it.</param>
/// <param name="Term">What is grouped by.</param>
internal sealed record GroupKey(string Name, SelectTerm Term);
