using System.Text.RegularExpressions;
using System.Xml.Linq;
using Orm.Tests;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace Orm.Tests;

/// <summary>
/// The packages as a user gets them: built from the sources into a folder of their own, under a version that no cache
/// has seen, and projects that reference them.
/// </summary>
public sealed partial class PackageFeed : IAsyncLifetime
{
    readonly string root = Directory.CreateTempSubdirectory("orm-packages-").FullName;

    public static IReadOnlyList<string> Packages { get; } = ["Orm.Runtime", "Orm.Sqlite", "Orm.PostgreSql"];

    public string Version { get; } = $"0.1.0-test.{Guid.NewGuid():N}";

    static TimeSpan BuildLimit => TimeSpan.FromMinutes(10);

    public async ValueTask InitializeAsync()
    {
        foreach (var package in Packages)
        {
            // Outputs go to a folder of their own, so that neither an open editor nor another test project is disturbed.
            var run = await ProcessRun.RunAsync(root, BuildLimit, "dotnet", "pack",
                Path.Combine(Repository.Root, "src", package), "-c", "Release", $"-p:Version={Version}",
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

    /// <summary>The file of a package.</summary>
    public string PathOf(string package) => Path.Combine(root, "feed", $"{package}.{Version}.nupkg");

    /// <summary>A project that differs from `dotnet new console` by one package reference, with sources from beside this file.</summary>
    /// <returns>The project's folder.</returns>
    public string CreateProgram(string name, string sources, string properties = "", string items = "")
        => CreateProject(name, [sources], "<OutputType>Exe</OutputType>" + properties, items);

    /// <summary>The same with references to both drivers. A file of <paramref name="replacing"/> takes the place of one of that name.</summary>
    public string CreateProgramOnBoth(string name, string sources, string replacing, string properties)
        => CreateProject(
            name,
            [sources, replacing],
            "<OutputType>Exe</OutputType>" + properties,
            $"""<PackageReference Include="Orm.PostgreSql" Version="{Version}" />""");

    /// <summary>A class library with the same reference.</summary>
    public string CreateLibrary(string name, string sources) => CreateProject(name, [sources], "", "");

    /// <summary>The program in two projects, which runs in a generic host; gives its folder.</summary>
    public string CreateProgramOfTwoProjects(string properties = "")
    {
        var library = CreateLibrary("Library", "TwoProjects/Library");
        return CreateProgram("App", "TwoProjects/App", properties, $"""
            <ProjectReference Include="{library}/Library.csproj" />
            <PackageReference Include="Microsoft.Extensions.Hosting" Version="{VersionOf("Microsoft.Extensions.Hosting")}" />
            """);
    }

    public async Task BuildAsync(string folder, string configuration) =>
        (await ProcessRun.RunAsync(folder, BuildLimit, "dotnet", "build", "-warnaserror", "-c", configuration, "-o", "out")).Succeeded();

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

    /// <summary>Runs what was built or published, and gives what it wrote to its output, without durations.</summary>
    public async Task<string> RunAsync(string folder, params string[] arguments)
    {
        var program = Path.Combine(folder, "out", Path.GetFileName(folder) + (OperatingSystem.IsWindows() ? ".exe" : ""));
        var run = (await ProcessRun.RunAsync(folder, TimeSpan.FromMinutes(1), program, arguments)).Succeeded();
        return Duration().Replace(run.Output.ReplaceLineEndings("\n"), "# ms");
    }

    /// <summary>What the program of these sources must write.</summary>
    public static string Expected(string sources)
        => File.ReadAllText(Path.Combine(Sources(sources), "Expected.txt")).ReplaceLineEndings("\n");

    public async ValueTask DisposeAsync()
    {
        var list = await ProcessRun.RunAsync(root, TimeSpan.FromMinutes(1), "dotnet", "nuget", "locals", "global-packages", "--list");
        var cache = list.Output.Split("global-packages: ", 2)[^1].Trim();
        foreach (var package in Packages)
        {
            var cached = Path.Combine(cache, package.ToLowerInvariant(), Version);
            if (Directory.Exists(cached))
            {
                Directory.Delete(cached, recursive: true);
            }
        }
        Directory.Delete(root, recursive: true);
    }

    string CreateProject(string name, string[] sources, string properties, string items)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, Guid.NewGuid().ToString("N"), name)).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>

              <ItemGroup>
                <PackageReference Include="Orm.Sqlite" Version="{Version}" />
                {items}
              </ItemGroup>

            </Project>
            """);
        foreach (var source in sources.SelectMany(part => Directory.GetFiles(Sources(part), "*.cs").Concat(Shared(part))))
        {
            File.Copy(source, Path.Combine(folder, Path.GetFileName(source)), overwrite: true);
        }
        return folder;
    }

    /// <summary>The version of a package that the repository uses.</summary>
    static string VersionOf(string package) => XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
        .Descendants("PackageVersion").Single(element => (string?)element.Attribute("Include") == package).Attribute("Version")!.Value;

    // The consumer also runs what the integration tests do.
    static string[] Shared(string sources) => sources == "Consumer" ? Directory.GetFiles(Sources("Queries"), "*.cs") : [];

    static string Sources(string name) => Path.Combine(Repository.Root, "tests", "Shared", name);

    [GeneratedRegex(@"\d+\.\d+ ms")]
    private static partial Regex Duration();
}
