namespace Orm.Generators.Parsing.Queries;

/// <summary>Source files' names as identifiers, each once, also ignoring case.</summary>
internal sealed class FileNames
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public string Add(string path)
    {
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        var end = path.LastIndexOf('.');
        var name = end > start ? path.Substring(start, end - start) : path.Substring(start);
        var plain = new string(name.Select(character => char.IsLetterOrDigit(character) ? character : '_').ToArray());
        if (plain.Length == 0 || char.IsDigit(plain[0]))
        {
            plain = "_" + plain;
        }

        var free = plain;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = FormattableString.Invariant($"{plain}_{number}");
        }

        return free;
    }
}
