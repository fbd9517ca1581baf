namespace Orm.Integration.Tests.Conversions.Entities;

/// <summary>An immutable reference type that refuses what it must not hold.</summary>
[Converter<Email>]
public sealed record Email : IConverter<Email, string>
{
    public Email(string address) => Address = address.Contains('@') ? address : throw new FormatException($"'{address}' has no @.");

    public string Address { get; }

    public static string ToColumn(Email value) => value.Address;

    public static Email FromColumn(string column) => new(column);
}
