namespace Orm.Integration.Tests.Queries.Catalogue;

/// <summary>What a Select makes of a book.</summary>
public sealed record Volume(string Title)
{
    public int Pages { get; init; }
}
