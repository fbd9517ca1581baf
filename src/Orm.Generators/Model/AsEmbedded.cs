namespace Orm.Generators.Model;

/// <summary>An object whose properties are columns, as far as its own property is read and written ([Embedded]).</summary>
/// <param name="IsReference">Whether it is a reference.</param>
/// <param name="CanChange">Whether it can change without the property being set.</param>
internal sealed record AsEmbedded(bool IsReference, bool CanChange) : Conversion
{
    public override ConversionKind Kind => ConversionKind.Embedded;

    public override bool KeepsValue => false;

    public override bool KeepsOrder => false;
}
