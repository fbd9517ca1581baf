namespace Orm;

/// <summary>A condition that every row must meet, in SQL.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class CheckAttribute(string sql) : Attribute
{
    /// <summary>The condition.</summary>
    public string Sql { get; } = sql;

    /// <summary>The database that the condition is for; both where it is not given.</summary>
    public Dialect Dialect { get; set; }
}
