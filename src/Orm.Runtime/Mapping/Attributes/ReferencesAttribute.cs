namespace Orm;

/// <summary>A foreign key to <typeparamref name="T"/>: on a property for a key of one part, on the class with the names of the properties, in the order of the other key, for a composite one.</summary>
/// <typeparam name="T">The class referred to, itself marked <see cref="TableAttribute"/>.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ReferencesAttribute<T>(params string[] properties) : Attribute
{
    /// <summary>The referring properties where the attribute stands on the class; empty on a property.</summary>
    public string[] Properties { get; } = properties;

    /// <summary>What deleting the other row does to this one.</summary>
    public OnDelete OnDelete { get; set; }
}
