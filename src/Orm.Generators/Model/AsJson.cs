namespace Orm.Generators.Model;

/// <summary>Any type kept as JSON ([Json]).</summary>
/// <param name="Context">The JsonSerializerContext that writes and reads it, <c>global::Shop.AppJson</c>; null until the one that lists the type is found.</param>
/// <param name="Type">The type as contexts list it, <c>global::Shop.Address</c>.</param>
/// <param name="IsReference">Whether it is a reference type.</param>
internal sealed record AsJson(string? Context, string Type, bool IsReference) : Conversion
{
    public override ConversionKind Kind => ConversionKind.Json;

    public override bool KeepsValue => false;

    public override bool KeepsOrder => false;
}
