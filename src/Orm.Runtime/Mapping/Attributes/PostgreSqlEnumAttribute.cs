namespace Orm;

/// <summary>
/// The enum is a type of its own in PostgreSQL, whose labels are the members' names in the order of their values. SQLite keeps the
/// labels as text. <see cref="AsTextAttribute"/> on a property has the column be text nevertheless.
/// </summary>
/// <example><code>[PostgreSqlEnum("mood")] public enum Mood { Sad, Happy }</code></example>
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = false, Inherited = false)]
public sealed class PostgreSqlEnumAttribute(string? name = null) : Attribute
{
    /// <summary>The type's name; null for the enum's in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>The type's schema; null for the database's default.</summary>
    public string? Schema { get; set; }
}
