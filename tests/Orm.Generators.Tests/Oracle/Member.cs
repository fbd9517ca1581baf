namespace Orm.Generators.Tests.Oracle;

/// <summary>A value of a row.</summary>
/// <param name="Format">The expression that it is, with <c>{0}</c> for the row.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsExtreme">Whether it is too large to calculate with.</param>
sealed record Member(string Format, ScalarType Type, bool IsExtreme = false)
{
    public string Of(string row) => Format.Replace("{0}", row, StringComparison.Ordinal);

    /// <summary>The member where the row is a part of another: <c>{0}.Part</c>.</summary>
    public Member Within(string part) => this with { Format = Of(part) };
}
