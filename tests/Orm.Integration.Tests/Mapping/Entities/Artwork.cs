namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>An abstract base in the same assembly.</summary>
public abstract class Artwork
{
    [Key] public int Id { get; set; }

    public required string Title { get; set; }

    protected virtual string Kind => "artwork";

    public string? Owner { get; protected set; }

    public void SellTo(string owner) => Owner = owner;
}
