namespace Orm.Generators.Model;

/// <summary>The property's value is the column's.</summary>
internal sealed record NoConversion : Conversion
{
    public override ConversionKind Kind => ConversionKind.None;

    public override bool KeepsValue => true;

    public override bool KeepsOrder => true;
}
