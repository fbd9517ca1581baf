using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Types.Aggregates;

/// <summary>Sums, least and greatest values and order in SQL are C#'s, but for what docs/types.md lists.</summary>
public abstract class AggregateSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    public static TheoryData<string> Properties() => [.. TypeCases.All.Select(static type => type.Property)];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Sums_and_order_are_CSharps_or_are_listed(string property)
    {
        var type = TypeCases.Of(property);
        var findings = AggregateFindings.Of(Engine, type);
        var name = Engine.Dialect == Dialect.Sqlite ? "SQLite" : "PostgreSQL";
        var listed = File.ReadLines(TypesPage.Path).SingleOrDefault(line => line.StartsWith($"| {type.Name} | {name} |", StringComparison.Ordinal));

        Assert.Equal(listed ?? "", AggregatesPage.Row(type, name, findings).TrimEnd());
    }
}
