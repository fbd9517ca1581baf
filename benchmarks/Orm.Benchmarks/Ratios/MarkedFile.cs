using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Ratios;

/// <summary>A file of the repository that a run writes a part of: what stands between the two marker comments of a database.</summary>
internal static class MarkedFile
{
    /// <summary>Replaces the part between the markers.</summary>
    public static void Write(string relativePath, Database database, string text)
    {
        var startMarker = $"<!-- benchmarks:{database.Name()}:start -->";
        var endMarker = $"<!-- benchmarks:{database.Name()}:end -->";
        var path = Repository.PathOf(relativePath);
        var content = File.ReadAllText(path);
        var start = content.IndexOf(startMarker, StringComparison.Ordinal);
        var end = content.IndexOf(endMarker, StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            throw new InvalidOperationException($"{relativePath} lacks the marker comments between which the tables stand: {startMarker} and {endMarker}.");
        }

        File.WriteAllText(path, $"{content[..(start + startMarker.Length)]}\n{text}{content[end..]}");
    }
}
