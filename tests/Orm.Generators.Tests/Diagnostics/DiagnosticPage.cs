using System.Text.RegularExpressions;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Tests.Diagnostics;

/// <summary>A page of docs/diagnostics, in the form that its README gives.</summary>
sealed partial record DiagnosticPage(string Id, string Title, string Severity, string Wrong, string Right)
{
    public static string Folder => Path.Combine(RepositoryRoot(), "docs", "diagnostics");

    public static DiagnosticPage Read(string id)
    {
        var text = File.ReadAllText(Path.Combine(Folder, id + ".md"));
        var match = Form().Match(text);
        Assert.True(match.Success, $"{id}.md has not the form of docs/diagnostics/README.md.");
        return new(match.Groups["id"].Value, match.Groups["title"].Value, match.Groups["severity"].Value, match.Groups["wrong"].Value, match.Groups["right"].Value);
    }

    /// <summary>The ids that the wrong example's comments name, each with the place that it points at.</summary>
    public IReadOnlyList<(string Id, int Line, int Start, int End)> Marks()
    {
        var lines = Wrong.Split('\n');
        return
        [
            .. lines.Index().Select(line => (line.Index, Match: Mark().Match(line.Item))).Where(line => line.Match.Success)
                .Select(line => (line.Match.Groups["id"].Value, line.Index - 1, line.Match.Groups["token"].Index, line.Match.Groups["token"].Index + line.Match.Groups["token"].Length)),
        ];
    }

    [GeneratedRegex(@"^# (?<id>ORM\d{3}): (?<title>[^\n]+)\n\n(?<severity>Error|Warning|Info)\. [^\n]+\n\n## (?:Wrong|Shown)\n\n```csharp\n(?<wrong>.*?)```\n\n## (?:Right|Not shown)\n\n```csharp\n(?<right>.*?)```\n$", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex(@"^\s*//\s*(?<token>\^+) (?<id>ORM\d{3})$")]
    private static partial Regex Mark();

    static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Orm.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root was not found.");
        }

        return folder;
    }
}
