namespace Orm.Generators.Model;

/// <summary>An enum kept as its number.</summary>
internal sealed record EnumAsNumber(EnumType Enum) : Conversion
{
    public override ConversionKind Kind => ConversionKind.EnumAsNumber;

    public override bool KeepsValue => true;

    public override bool KeepsOrder => true;
}
