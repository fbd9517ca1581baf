namespace Orm;

/// <summary>Keeps an enum as its members' names instead of its number.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class AsTextAttribute : Attribute
{
}
