using System.Globalization;

namespace Orm.Benchmarks.Ratios;

/// <summary>What a ratio run is asked for.</summary>
internal sealed record RatioOptions
{
    public const string Usage = "usage: --ratios [--database sqlite|postgresql] [--rounds N] [--peers Orm,Prepared,…] [--only PART-OF-A-TITLE-OR-SCENARIO'S-NAME,…] [--without PART,…] [--write]";

    public int Rounds { get; private init; } = 21;

    public bool Write { get; private init; }

    private string[] Peers { get; init; } = [];

    private string[] Only { get; init; } = [];

    private string[] Without { get; init; } = [];

    /// <summary>Null where an option is unknown.</summary>
    public static RatioOptions? Parse(ReadOnlySpan<string> options) => options switch
    {
        [] => new RatioOptions(),
        ["--write", .. var rest] => Parse(rest) is { } parsed ? parsed with { Write = true } : null,
        ["--rounds", var rounds, .. var rest] => Parse(rest) is { } parsed ? parsed with { Rounds = int.Parse(rounds, CultureInfo.InvariantCulture) } : null,
        ["--peers", var peers, .. var rest] => Parse(rest) is { } parsed ? parsed with { Peers = peers.Split(',') } : null,
        ["--only", var parts, .. var rest] => Parse(rest) is { } parsed ? parsed with { Only = parts.Split(',') } : null,
        ["--without", var parts, .. var rest] => Parse(rest) is { } parsed ? parsed with { Without = parts.Split(',') } : null,
        _ => null,
    };

    public bool TakesPart(string peer) => Peers.Length == 0 || Peers.Contains(peer);

    public bool Includes(Goal goal) => (Only.Length == 0 || Only.Any(part => Names(goal, part))) && !Without.Any(part => Names(goal, part));

    private static bool Names(Goal goal, string part)
        => goal.Title.Contains(part, StringComparison.OrdinalIgnoreCase) || goal.Scenario.Name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
