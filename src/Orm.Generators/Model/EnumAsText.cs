namespace Orm.Generators.Model;

/// <summary>An enum kept as its members' names ([AsText]).</summary>
internal sealed record EnumAsText(EnumType Enum) : Conversion
{
    public override ConversionKind Kind => ConversionKind.EnumAsText;

    public override bool KeepsValue => false;

    public override bool KeepsOrder => false;
}
