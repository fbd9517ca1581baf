namespace Orm.Generators.Tests.Oracle;

/// <summary>The marks in the text of a random query that are one thing over a database and another over lists.</summary>
static class QueryTemplate
{
    public const string Items = "§items";
    public const string Tags = "§tags";

    /// <summary>Stands behind a key of an order, which in C# sorts by culture where it is a text.</summary>
    public const string FurtherComparer = "§,comparer";

    public const string Comparer = "§comparer";

    public static string OnDatabase(string text) => text
        .Replace(Items, "session.Query<Item>()", StringComparison.Ordinal)
        .Replace(Tags, "session.Query<Tag>()", StringComparison.Ordinal)
        .Replace(FurtherComparer, "", StringComparison.Ordinal)
        .Replace(Comparer, "", StringComparison.Ordinal);

    public static string InMemory(string text) => text
        .Replace(Items, "rows.Items", StringComparison.Ordinal)
        .Replace(Tags, "rows.Tags", StringComparison.Ordinal)
        .Replace(FurtherComparer, ", StringComparer.Ordinal", StringComparison.Ordinal)
        .Replace(Comparer, "StringComparer.Ordinal", StringComparison.Ordinal);
}
