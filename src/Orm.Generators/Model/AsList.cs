namespace Orm.Generators.Model;

/// <summary>An array or a list: an array on PostgreSQL, a JSON array on SQLite.</summary>
/// <param name="Shape">The property's type.</param>
/// <param name="Element">The type of its elements, in which a conversion is each element's.</param>
internal sealed record AsList(ListShape Shape, ColumnType Element) : Conversion
{
    public override ConversionKind Kind => ConversionKind.List;

    public override bool KeepsValue => false;

    public override bool KeepsOrder => false;
}
