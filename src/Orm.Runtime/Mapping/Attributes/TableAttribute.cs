namespace Orm;

/// <summary>Marks a partial class whose objects are rows of a table.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class TableAttribute(string? name = null) : Attribute
{
    /// <summary>The table's name; null for the class's name in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>The table's schema; null for the database's default. SQLite has none and ignores it.</summary>
    public string? Schema { get; set; }
}
