namespace Orm;

/// <summary>An index over properties of the class, in this order.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class IndexAttribute(params string[] properties) : Attribute
{
    /// <summary>The properties' names.</summary>
    public string[] Properties { get; } = properties;

    /// <summary>Whether no two rows may have the same values.</summary>
    public bool Unique { get; set; }

    /// <summary>An SQL condition: only rows that meet it are in the index.</summary>
    public string? Where { get; set; }

    /// <summary>The index's name; null for one made of table and columns.</summary>
    public string? Name { get; set; }

    /// <summary>The database that <see cref="Where"/> is for; both where it is not given.</summary>
    public Dialect Dialect { get; set; }
}
