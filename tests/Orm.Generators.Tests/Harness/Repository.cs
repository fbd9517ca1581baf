namespace Orm.Generators.Tests.Harness;

/// <summary>The folder with Orm.sln. The compiler tells paths without it, so that builds are reproducible.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The real path of a source file as <c>[CallerFilePath]</c> tells it.</summary>
    public static string Resolve(string callerFilePath) => callerFilePath.StartsWith("/_/", StringComparison.Ordinal)
        ? Path.Combine(Root, callerFilePath["/_/".Length..])
        : callerFilePath;

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Orm.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
