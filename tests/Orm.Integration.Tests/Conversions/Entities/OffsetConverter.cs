using System.Globalization;

namespace Orm.Integration.Tests.Conversions.Entities;

/// <summary>Keeps what the column of the type itself would lose; C# calls values of different offsets equal.</summary>
public sealed class OffsetConverter : IConverter<DateTimeOffset, string>
{
    public static string ToColumn(DateTimeOffset value) => value.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset FromColumn(string column) => DateTimeOffset.ParseExact(column, "O", CultureInfo.InvariantCulture);
}
