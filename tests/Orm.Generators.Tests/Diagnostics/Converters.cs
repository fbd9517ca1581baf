namespace Orm.Generators.Tests.Diagnostics;

/// <summary>Converters that tests of several rules use.</summary>
static class Converters
{
    public const string Uri = """
        public sealed class UriConverter : IConverter<Uri, string>
        {
            public static string ToColumn(Uri value) => value.OriginalString;
            public static Uri FromColumn(string column) => new(column);
        }

        """;

    public const string UserId = """
        [Converter<UserId>]
        public readonly record struct UserId(int Value) : IConverter<UserId, int>
        {
            public static int ToColumn(UserId value) => value.Value;
            public static UserId FromColumn(int column) => new(column);
        }

        """;
}
