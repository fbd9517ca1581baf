namespace Orm.Tests;

static class Repository
{
    // [CallerFilePath] would give the deterministic build's path, so the search goes up from the test's own binaries.
    public static string Root { get; } = Find();

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Orm.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Orm.sln stands in no folder above the tests.");
        }
        return folder.FullName;
    }
}
