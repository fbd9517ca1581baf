using System.Globalization;

namespace Orm.Benchmarks.Ratios;

/// <summary>What a ratio run is asked for.</summary>
internal sealed record RatioOptions
{
    public const string Usage = "usage: --ratios [--database sqlite|postgresql] [--rounds N] [--processes N] [--peers Orm,Prepared,…] [--only PART-OF-A-TITLE-OR-SCENARIO'S-NAME,…] [--without PART,…] [--equals | --write]";

    /// <summary>In each process.</summary>
    public int Rounds { get; private init; } = 21;

    /// <summary>How many processes measure each scenario one after the other; 1 for this one alone.</summary>
    public int Processes { get; private init; } = 1;

    /// <summary>The file that a process which measures for another one leaves its measurement in; null in any other.</summary>
    public string? Result { get; private init; }

    public bool Write { get; private init; }

    /// <summary>Whether the prepared command takes Orm's place too: what two equal programs differ by.</summary>
    public bool HasEquals { get; private init; }

    private string[] Peers { get; init; } = [];

    private string[] Only { get; init; } = [];

    private string[] Without { get; init; } = [];

    private string? Title { get; init; }

    /// <summary>Null where an option is unknown.</summary>
    public static RatioOptions? Parse(ReadOnlySpan<string> options) => options switch
    {
        [] => new RatioOptions(),
        ["--write", .. var rest] => Parse(rest) is { HasEquals: false } parsed ? parsed with { Write = true } : null,
        ["--equals", .. var rest] => Parse(rest) is { Write: false } parsed ? parsed with { HasEquals = true } : null,
        ["--rounds", var rounds, .. var rest] => Parse(rest) is { } parsed ? parsed with { Rounds = int.Parse(rounds, CultureInfo.InvariantCulture) } : null,
        ["--processes", var processes, .. var rest] => Parse(rest) is { } parsed ? parsed with { Processes = int.Parse(processes, CultureInfo.InvariantCulture) } : null,
        ["--title", var title, "--result", var path, .. var rest] => Parse(rest) is { } parsed ? parsed with { Title = title, Result = path } : null,
        ["--peers", var peers, .. var rest] => Parse(rest) is { } parsed ? parsed with { Peers = peers.Split(',') } : null,
        ["--only", var parts, .. var rest] => Parse(rest) is { } parsed ? parsed with { Only = parts.Split(',') } : null,
        ["--without", var parts, .. var rest] => Parse(rest) is { } parsed ? parsed with { Without = parts.Split(',') } : null,
        _ => null,
    };

    public bool TakesPart(string peer) => Peers.Length == 0 || Peers.Contains(peer);

    /// <summary>The arguments of a process that measures one scenario as these options have it, and leaves the measurement in a file.</summary>
    public string[] ForOne(Goal goal, string result)
    {
        string[] peers = Peers.Length == 0 ? [] : ["--peers", string.Join(',', Peers)];
        string[] equals = HasEquals ? ["--equals"] : [];
        return ["--ratios", "--rounds", Rounds.ToString(CultureInfo.InvariantCulture), .. peers, .. equals, "--title", goal.Title, "--result", result];
    }

    public bool Includes(Goal goal) => Title is null
        ? (Only.Length == 0 || Only.Any(part => Names(goal, part))) && !Without.Any(part => Names(goal, part))
        : goal.Title == Title;

    private static bool Names(Goal goal, string part)
        => goal.Title.Contains(part, StringComparison.OrdinalIgnoreCase) || goal.Scenario.Name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
