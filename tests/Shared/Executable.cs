namespace Orm.Tests;

static class Executable
{
    /// <summary>Whether the PATH has a program of this name.</summary>
    public static bool Exists(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, name)));
}
