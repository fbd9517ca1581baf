using Microsoft.CodeAnalysis;

namespace Orm.Generators.Tests.Harness;

/// <summary>What the code under test is compiled against: the framework that runs the tests, and the runtime and driver from the sources.</summary>
static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(IsWanted)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToList();

    static bool IsWanted(string path) => Path.GetFileNameWithoutExtension(path) is var name
        && (name.StartsWith("System.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
            || name is "mscorlib" or "netstandard" or "System" or "Orm.Runtime" or "Orm.Sqlite");
}
