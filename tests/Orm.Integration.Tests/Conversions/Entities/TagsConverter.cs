namespace Orm.Integration.Tests.Conversions.Entities;

/// <summary>For values that change in place.</summary>
internal sealed class TagsConverter : IConverter<List<string>, string>
{
    public static string ToColumn(List<string> value) => string.Join(' ', value);

    public static List<string> FromColumn(string column) => [.. column.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
