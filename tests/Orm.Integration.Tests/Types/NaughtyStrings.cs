using System.Text.Json;
using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Types;

/// <summary>The big list of naughty strings, which is not part of the repository.</summary>
internal static class NaughtyStrings
{
    internal static IReadOnlyList<string> Load()
        => JsonSerializer.Deserialize<List<string>>(File.ReadAllText(SampleData.Path(Path.Combine("text", "blns.json"))))!;
}
