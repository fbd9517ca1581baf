namespace Orm;

/// <summary>
/// The database computes the column from others of its row: it is in no INSERT or UPDATE, and its value comes back with them.
/// May be repeated with another <see cref="Dialect"/>.
/// </summary>
/// <example><code>[Computed("width * height")] public int Area { get; }</code></example>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class ComputedAttribute(string sql) : Attribute
{
    /// <summary>The SQL expression, by the columns' names.</summary>
    public string Sql { get; } = sql;

    /// <summary>Whether the value is computed when it is read instead of being kept. PostgreSQL before version 18 keeps it always.</summary>
    public bool Virtual { get; set; }

    /// <summary>The database that the expression is for; both where it is not given.</summary>
    public Dialect Dialect { get; set; }
}
