namespace Orm;

/// <summary>Keeps a property out of the table.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class NotMappedAttribute : Attribute
{
}
