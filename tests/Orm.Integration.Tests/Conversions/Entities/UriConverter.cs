using Orm.Integration.Tests.Conversions.Entities;

[assembly: Orm.Converter<UriConverter>]

namespace Orm.Integration.Tests.Conversions.Entities;

/// <summary>For a type that is somebody else's, named on the assembly.</summary>
public sealed class UriConverter : IConverter<Uri, string>
{
    public static string ToColumn(Uri value) => value.OriginalString;

    public static Uri FromColumn(string column) => new(column, UriKind.RelativeOrAbsolute);
}
