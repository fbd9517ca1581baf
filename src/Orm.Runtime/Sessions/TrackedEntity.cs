namespace Orm;

/// <summary>An object's place in its session.</summary>
internal abstract class TrackedEntity
{
    /// <summary>A partial property of <paramref name="owner"/> is about to change.</summary>
    public abstract void Changing(IEntity owner);
}
