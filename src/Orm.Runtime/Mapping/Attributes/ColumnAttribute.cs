namespace Orm;

/// <summary>Says more of a property's column than its name and type do. May be repeated with another <see cref="Dialect"/>.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class ColumnAttribute(string? name = null) : Attribute
{
    /// <summary>The column's name; null for the property's in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>The most characters of a text, or bytes of a byte[]; from 1.</summary>
    public int Length { get; set; }

    /// <summary>The most digits of a decimal, 1 to 28.</summary>
    public int Precision { get; set; }

    /// <summary>The digits of a decimal behind the point, 0 to <see cref="Precision"/>.</summary>
    public int Scale { get; set; }

    /// <summary>The collation that the database compares the text by.</summary>
    public string? Collation { get; set; }

    /// <summary>A constant that the database uses where the property was never set.</summary>
    public object? Default { get; set; }

    /// <summary>An SQL expression that the database uses where the property was never set.</summary>
    public string? DefaultSql { get; set; }

    /// <summary>The column's SQL type, instead of the one that the property's type has.</summary>
    public string? Type { get; set; }

    /// <summary>The database that the SQL text given here is for; both where it is not given.</summary>
    public Dialect Dialect { get; set; }
}
