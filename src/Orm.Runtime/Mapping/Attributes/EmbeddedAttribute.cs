namespace Orm;

/// <summary>
/// Has the properties of the property's value be columns of this table: of <c>Address</c>, <c>address_city</c> and
/// <c>address_street</c>. A value object has no key and no table of its own.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class EmbeddedAttribute : Attribute
{
    /// <summary>What the columns' names begin with; null for the property's name and <c>_</c>. The empty text for nothing.</summary>
    public string? Prefix { get; set; }
}
