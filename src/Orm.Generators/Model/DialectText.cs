namespace Orm.Generators.Model;

/// <summary>Text that may differ between the dialects; null where nothing was given for one.</summary>
internal sealed record DialectText(string? Sqlite, string? PostgreSql)
{
    public static DialectText None { get; } = new(null, null);
}
