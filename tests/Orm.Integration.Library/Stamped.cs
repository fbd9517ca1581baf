namespace Orm.Integration.Library;

/// <summary>A base class in another assembly than its entities, with members that not everybody can write.</summary>
public abstract class Stamped
{
    public DateTime CreatedAt { get; init; }

    public string? CreatedBy { get; protected set; }

    [NotMapped] public string Display => $"{CreatedBy} at {CreatedAt:O}";

    public void Sign(string name) => CreatedBy = name;
}
