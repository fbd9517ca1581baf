namespace Orm;

/// <summary>How an enum's member is written where the enum is kept as text or is a type of PostgreSQL; its name where it is not given.</summary>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = false, Inherited = false)]
public sealed class EnumLabelAttribute(string label) : Attribute
{
    /// <summary>The label.</summary>
    public string Label { get; } = label;
}
