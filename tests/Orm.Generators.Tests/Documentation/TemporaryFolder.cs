namespace Orm.Generators.Tests.Documentation;

/// <summary>A folder that is deleted with what is in it.</summary>
sealed class TemporaryFolder : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orm-docs-");

    public string PathOf(string file) => Path.Combine(folder.FullName, file).Replace('\\', '/');

    public void Dispose() => folder.Delete(recursive: true);
}
