namespace Orm.Integration.Tests.Conversions.Entities;

/// <summary>An enum in a form of its own.</summary>
public sealed class RankConverter : IConverter<Rank, string>
{
    public static string ToColumn(Rank value) => value switch
    {
        Rank.Guest => "g",
        Rank.Regular => "r",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static Rank FromColumn(string column) => column switch
    {
        "g" => Rank.Guest,
        "r" => Rank.Regular,
        _ => throw new FormatException("no rank"),
    };
}
