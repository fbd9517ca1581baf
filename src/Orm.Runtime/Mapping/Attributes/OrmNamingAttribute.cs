namespace Orm;

/// <summary>How tables and columns without a given name are called in this assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class OrmNamingAttribute(Naming naming) : Attribute
{
    /// <summary>The rule.</summary>
    public Naming Naming { get; } = naming;
}
