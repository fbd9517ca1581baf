using System.Text.Json;
using System.Text.Json.Serialization;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Ratios;

/// <summary>
/// What was measured last of each scenario, in a file for each database. So scenarios can be measured anew one by one, and the
/// tables still show all.
/// </summary>
internal static class Measured
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Puts a measurement in the place of the one before and gives all of the database, in the order of the goals.</summary>
    public static IReadOnlyList<Measurement> Keep(Database database, Measurement latest)
    {
        var path = Repository.PathOf($"benchmarks/Orm.Benchmarks/Measured/{database.Name()}.json");
        var all = Read(path).ToDictionary(static measurement => measurement.Title);
        all[latest.Title] = latest;
        var ordered = Goal.All
            .Where(goal => database.Targets().Contains(goal.Target) && all.ContainsKey(goal.Title))
            .Select(goal => all[goal.Title])
            .ToList();
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"{JsonSerializer.Serialize(ordered, Format)}\n");
        return ordered;
    }

    /// <summary>Writes one measurement into a file of its own.</summary>
    public static void Leave(Measurement measurement, string path) => File.WriteAllText(path, JsonSerializer.Serialize(measurement, Format));

    /// <summary>Reads what another process left.</summary>
    public static Measurement Take(string path) => JsonSerializer.Deserialize<Measurement>(File.ReadAllText(path), Format)!;

    private static List<Measurement> Read(string path) => File.Exists(path)
        ? JsonSerializer.Deserialize<List<Measurement>>(File.ReadAllText(path), Format)!
        : [];
}
