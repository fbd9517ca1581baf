using Microsoft.CodeAnalysis;

namespace Orm.Generators.Tests.Harness;

/// <summary>What the code under test is compiled against: the framework that runs the tests, and the runtime and driver from the sources.</summary>
static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } = Where(static name => name.StartsWith("System.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || name is "mscorlib" or "netstandard" or "System" or "Orm.Runtime" or "Orm.Sqlite");

    /// <summary>The other driver, for code that names it. With it, rules about PostgreSQL are reported too.</summary>
    public static IReadOnlyList<MetadataReference> PostgreSql { get; } = Where(static name => name is "Orm.PostgreSql" or "Npgsql");

    static List<MetadataReference> Where(Func<string, bool> isWanted) => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => isWanted(Path.GetFileNameWithoutExtension(path)))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToList();
}
