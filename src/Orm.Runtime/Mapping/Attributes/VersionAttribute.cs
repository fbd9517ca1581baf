namespace Orm;

/// <summary>Marks an integer that counts the changes of a row, for optimistic concurrency: it starts at 1, stands in the WHERE of UPDATE and DELETE, and rises by one with each change.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class VersionAttribute : Attribute
{
}
