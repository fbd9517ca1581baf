namespace Orm.Integration.Tests.Sqlite;

/// <summary>A file for one test, deleted with its -wal and -shm at the end.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("orm-").FullName;

    internal string Path => System.IO.Path.Combine(directory, "test.db");

    internal string ConnectionString => $"Data Source={Path}";

    /// <summary>The handles that this process has open on the file and its companions; Linux tells them.</summary>
    internal IEnumerable<string> OpenHandles => Directory.GetFiles("/proc/self/fd")
        .Select(Target)
        .Where(target => target.StartsWith(directory, StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(directory, recursive: true);

    private static string Target(string handle)
    {
        try
        {
            return File.ResolveLinkTarget(handle, returnFinalTarget: false)?.FullName ?? "";
        }
        catch (IOException)
        {
            // Another test has closed it meanwhile.
            return "";
        }
    }
}
