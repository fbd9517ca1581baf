using System.ComponentModel;

namespace Orm;

/// <summary>An object of a class marked <see cref="TableAttribute"/>. The generator implements it; nobody else does.</summary>
public interface IEntity
{
    /// <summary>What the runtime knows of the object's class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    EntityMap EntityMap { get; }

    /// <summary>The object's own state in its session.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    ref Tracking Tracking { get; }
}
