namespace Orm.Diagnostics.Telemetry;

/// <summary>One call to the database as telemetry tells it.</summary>
/// <param name="Summary">What it does in a few words of which there are few: <c>SELECT users</c>. The name of its span.</param>
/// <param name="Name">The command: <c>SELECT</c>, <c>BATCH INSERT</c>, <c>COMMIT</c>.</param>
/// <param name="Collection">The table, where it is one.</param>
/// <param name="Text">The SQL.</param>
internal sealed record Operation(string Summary, string Name, string? Collection, string Text)
{
    /// <summary>How many statements it is; 1 for what is no batch.</summary>
    public int BatchSize { get; init; } = 1;

    public static Operation Of(string sql)
    {
        var summary = QuerySummary.Of(sql);
        return new Operation(summary.Text, summary.Command, summary.Tables.Count == 1 ? summary.Tables[0] : null, sql);
    }

    /// <summary>Statements that go in one round trip.</summary>
    public static Operation OfBatch(IReadOnlyList<Operation> operations)
    {
        if (operations.Count == 1)
        {
            return operations[0];
        }

        var first = operations[0];
        var name = operations.All(operation => operation.Name == first.Name) ? $"BATCH {first.Name}" : "BATCH";
        var collection = operations.All(operation => operation.Collection == first.Collection) ? first.Collection : null;
        return new Operation(
            collection is null ? name : $"{name} {collection}", name, collection, string.Join("; ", operations.Select(operation => operation.Text).Distinct(StringComparer.Ordinal)))
        {
            BatchSize = operations.Count,
        };
    }
}
