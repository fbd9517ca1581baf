using System.Text.Json;

namespace Orm.Integration.Tests.Types;

/// <summary>The big list of naughty strings, which is not part of the repository.</summary>
internal static class NaughtyStrings
{
    internal static IReadOnlyList<string> Load()
    {
        var folder = Environment.GetEnvironmentVariable("ORM_TEST_DATA") ?? "../shared/data";
        var path = Path.Combine(folder, "text", "blns.json");
        Assert.SkipUnless(File.Exists(path), $"{path} is not there; ORM_TEST_DATA names the folder of outside data.");
        return JsonSerializer.Deserialize<List<string>>(File.ReadAllText(path))!;
    }
}
