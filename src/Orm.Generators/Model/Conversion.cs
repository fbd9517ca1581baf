namespace Orm.Generators.Model;

/// <summary>How a property's value becomes its column's and back.</summary>
internal abstract record Conversion
{
    /// <summary>The property's value is the column's.</summary>
    public static Conversion None { get; } = new NoConversion();

    public abstract ConversionKind Kind { get; }

    /// <summary>Whether the column can be compared with numbers and texts as the property can, being the same value to the database.</summary>
    public abstract bool KeepsValue { get; }

    /// <summary>Whether the database sorts the columns as C# does the values.</summary>
    public abstract bool KeepsOrder { get; }

    /// <summary>Whether the SQL of an order can sort the columns as C# does the values, where the database does not by itself.</summary>
    public virtual bool IsSortable => KeepsOrder;
}
