namespace Orm;

/// <summary>No two rows have the same value in this column.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class UniqueAttribute : Attribute
{
}
