using System.ComponentModel;

namespace Orm;

/// <summary>Written by the generator: the entities of an assembly, for the generator of those that refer to it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class OrmEntitiesAttribute(params Type[] entities) : Attribute
{
    /// <summary>The public entity classes.</summary>
    public Type[] Entities { get; } = entities;
}
