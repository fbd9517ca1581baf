namespace Orm.Generators.Benchmarks.Scenarios;

/// <summary>A file that somebody types in.</summary>
/// <param name="Title">What kind of file it is.</param>
/// <param name="Path">Its path.</param>
/// <param name="Place">What stands before the number that changes.</param>
internal sealed record EditedFile(string Title, string Path, string Place)
{
    public static IReadOnlyList<EditedFile> All { get; } =
    [
        new("an unrelated file", "Services/Service100.cs", "Edited() => "),
        new("a file of queries", "Queries/Repository050.cs", "e.Price > "),
        new("an entity's attribute", "Entities/Entity200.cs", "[Table(\"table_"),
    ];
}
