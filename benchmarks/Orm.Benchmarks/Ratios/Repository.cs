namespace Orm.Benchmarks.Ratios;

/// <summary>The repository that the program is run in.</summary>
internal static class Repository
{
    public static string PathOf(string relativePath)
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Orm.sln")))
            {
                return Path.Combine(folder.FullName, relativePath);
            }
        }

        throw new InvalidOperationException("Run the benchmarks from within the repository: there is no Orm.sln in this folder or above it.");
    }
}
