namespace Orm.Integration.Tests.Databases;

/// <summary>Where the sample databases are that do not belong to the repository.</summary>
public static class SampleData
{
    /// <summary>The path of a file of the samples; the test is skipped where it is absent.</summary>
    public static string Path(string file)
    {
        var folder = Environment.GetEnvironmentVariable("ORM_TEST_DATA") is { Length: > 0 } given ? given : Beside();
        var path = folder is null ? null : System.IO.Path.Combine(folder, file);
        Assert.SkipUnless(path is not null && File.Exists(path),
            $"No sample data: {file} is expected in the folder that ORM_TEST_DATA names, or in ../shared/data beside the repository.");
        return path!;
    }

    static string? Beside()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Orm.sln")))
            {
                return System.IO.Path.Combine(folder.FullName, "..", "shared", "data");
            }
        }
        return null;
    }
}
