namespace Orm.Generators.Model;

/// <summary>An enum kept as its members' labels, as text ([AsText]) or as a type of PostgreSQL.</summary>
/// <param name="Enum">The enum.</param>
/// <param name="Native">Its type in PostgreSQL, null where it is text there too.</param>
internal sealed record EnumAsText(EnumType Enum, NativeEnum? Native) : Conversion
{
    public override ConversionKind Kind => ConversionKind.EnumAsText;

    public override bool KeepsValue => false;

    public override bool KeepsOrder => false;

    public override bool IsSortable => Native is not null;
}
