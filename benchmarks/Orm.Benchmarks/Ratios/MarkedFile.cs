namespace Orm.Benchmarks.Ratios;

/// <summary>A file of the repository, one part of which a run writes: what stands between two marker comments.</summary>
internal static class MarkedFile
{
    private const string Start = "<!-- benchmarks:start -->";
    private const string End = "<!-- benchmarks:end -->";

    /// <summary>Replaces the part between the markers. False where the file lacks them.</summary>
    public static bool Write(string relativePath, string text)
    {
        var path = Path.Combine(Root(), relativePath);
        var content = File.ReadAllText(path);
        var start = content.IndexOf(Start, StringComparison.Ordinal);
        var end = content.IndexOf(End, StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            return false;
        }

        File.WriteAllText(path, $"{content[..(start + Start.Length)]}\n{text}{content[end..]}");
        return true;
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Orm.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Run the benchmarks from within the repository: there is no Orm.sln in this folder or above it.");
    }
}
