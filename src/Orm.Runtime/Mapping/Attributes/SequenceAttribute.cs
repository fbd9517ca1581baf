namespace Orm;

/// <summary>
/// The column's next number comes from a sequence of PostgreSQL where the property is at its CLR default, and comes back with the
/// INSERT. SQLite has no sequences.
/// </summary>
/// <example><code>[Sequence("order_number", Start = 1000)] public int Number { get; set; }</code></example>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class SequenceAttribute(string name) : Attribute
{
    /// <summary>The sequence's name. Several columns may share it.</summary>
    public string Name { get; } = name;

    /// <summary>The sequence's schema; null for the database's default.</summary>
    public string? Schema { get; set; }

    /// <summary>The first number; 1 where it is not given.</summary>
    public long Start { get; set; } = 1;

    /// <summary>What is added for the next one, not 0; 1 where it is not given.</summary>
    public long Increment { get; set; } = 1;
}
