namespace Orm;

/// <summary>Marks an integer that counts the changes of a row, for optimistic concurrency: it starts at 1, stands in the WHERE of UPDATE and DELETE, and rises by one with each change. Set by hand on an object of a row, it is an <see cref="OrmException"/> at the flush.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class VersionAttribute : Attribute
{
}
