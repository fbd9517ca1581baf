namespace Orm.Tests;

/// <summary>
/// The packages as a user gets them: built from the sources into a folder of their own, under a version that no cache
/// has seen, and projects that reference them.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    static readonly string[] packages = ["Orm.Runtime", "Orm.Sqlite"];

    readonly string root = Directory.CreateTempSubdirectory("orm-packages-").FullName;
    readonly string version = $"0.1.0-test.{Guid.NewGuid():N}";

    static TimeSpan BuildLimit => TimeSpan.FromMinutes(10);

    public async ValueTask InitializeAsync()
    {
        foreach (var package in packages)
        {
            // Outputs go to a folder of their own, so that neither an open editor nor another test project is disturbed.
            var run = await ProcessRun.RunAsync(root, BuildLimit, "dotnet", "pack",
                Path.Combine(RepositoryRoot(), "src", package), "-c", "Release", $"-p:Version={version}",
                "--artifacts-path", Path.Combine(root, "artifacts"), "-o", Path.Combine(root, "feed"));
            run.Succeeded();
        }
        // Adds a source to the machine's own, and clears none.
        await File.WriteAllTextAsync(Path.Combine(root, "NuGet.config"), """
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="orm-test-feed" value="feed" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>Writes a console project that differs from `dotnet new console` by one package reference.</summary>
    /// <returns>The project's folder.</returns>
    public string CreateProject(string name, string program, string properties = "")
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>

              <ItemGroup>
                <PackageReference Include="Orm.Sqlite" Version="{version}" />
              </ItemGroup>

            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        return folder;
    }

    public async Task BuildAsync(string folder) =>
        (await ProcessRun.RunAsync(folder, BuildLimit, "dotnet", "build", "-warnaserror", "-o", "out")).Succeeded();

    /// <summary>Publishes with NativeAOT, every warning an error.</summary>
    public async Task PublishNativeAsync(string folder)
    {
        List<string> arguments = ["publish", "-c", "Release", "-warnaserror", "-o", "out"];
        // The SDK asks for clang by default; gcc links as well.
        if (!Executable.Exists("clang"))
        {
            arguments.Add("-p:CppCompilerAndLinker=gcc");
        }
        (await ProcessRun.RunAsync(folder, BuildLimit, "dotnet", [.. arguments])).Succeeded();
    }

    /// <summary>Runs what was built or published, and gives what it wrote to its output.</summary>
    public async Task<string> RunAsync(string folder)
    {
        var program = Path.Combine(folder, "out", Path.GetFileName(folder) + (OperatingSystem.IsWindows() ? ".exe" : ""));
        return (await ProcessRun.RunAsync(folder, TimeSpan.FromMinutes(1), program)).Succeeded().Output.ReplaceLineEndings("\n");
    }

    public async ValueTask DisposeAsync()
    {
        var list = await ProcessRun.RunAsync(root, TimeSpan.FromMinutes(1), "dotnet", "nuget", "locals", "global-packages", "--list");
        var cache = list.Output.Split("global-packages: ", 2)[^1].Trim();
        foreach (var package in packages)
        {
            var cached = Path.Combine(cache, package.ToLowerInvariant(), version);
            if (Directory.Exists(cached))
            {
                Directory.Delete(cached, recursive: true);
            }
        }
        Directory.Delete(root, recursive: true);
    }

    // [CallerFilePath] would give the deterministic build's path, so the search goes up from the test's own binaries.
    static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Orm.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Orm.sln stands in no folder above the tests.");
        }
        return folder.FullName;
    }
}
