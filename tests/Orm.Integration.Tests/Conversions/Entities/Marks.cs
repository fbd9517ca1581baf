namespace Orm.Integration.Tests.Conversions.Entities;

/// <summary>A struct around something that changes.</summary>
[Converter<Marks>]
public readonly struct Marks(string[] items) : IConverter<Marks, string>
{
    public string[] Items => items ?? [];

    public static string ToColumn(Marks value) => string.Join(' ', value.Items);

    public static Marks FromColumn(string column) => new(column.Split(' '));
}
