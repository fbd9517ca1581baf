namespace Orm.Generators.Model;

/// <summary>A converter of the user's ([Converter]).</summary>
/// <param name="Type">The converter, <c>global::Shop.EmailConverter</c>.</param>
/// <param name="Column">What it converts to, as C# names it: <c>int</c>, <c>byte[]</c>.</param>
/// <param name="IsReference">Whether the values are references.</param>
/// <param name="CanChange">Whether a value can change without the property being set.</param>
/// <param name="Equality">How a change is told.</param>
/// <param name="HasValueEquality">Whether two values that C# calls equal are not just one object.</param>
/// <param name="KeepsOrder">Whether the values have an order in C#, which the converter is trusted to keep.</param>
/// <param name="InternalTo">The assembly that alone can name the converter; null for every one.</param>
internal sealed record Converter(
    string Type, string Column, bool IsReference, bool CanChange, ConvertedEquality Equality, bool HasValueEquality, bool KeepsOrder, string? InternalTo) : Conversion
{
    public override ConversionKind Kind => ConversionKind.Converter;

    public override bool KeepsValue => false;

    public override bool KeepsOrder { get; } = KeepsOrder;
}
