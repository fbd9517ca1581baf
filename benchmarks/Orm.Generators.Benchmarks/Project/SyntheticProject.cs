using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Orm.Generators.Benchmarks.Project;

/// <summary>A large project of entities, queries and code that has nothing to do with either.</summary>
internal static class SyntheticProject
{
    public const int Entities = 500;
    public const int Queries = 1500;
    public const int LinqCalls = 10_000;

    public static CSharpParseOptions ParseOptions { get; } = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.CSharp14)
        .WithFeatures([new("InterceptorsNamespaces", "Orm.Generated")]);

    /// <summary>Parsed and compiled anew: nothing is known of what the compiler or the generator found out before, but for the references.</summary>
    public static CSharpCompilation Create() => CSharpCompilation.Create(
        "Synthetic",
        [
            Parse("global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading.Tasks; global using Orm;", "Usings.cs"),
            .. EntityFiles.All().Select(Parse),
            .. QueryFiles.All().Select(Parse),
            .. LinqFiles.All().Select(Parse),
        ],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => IsWanted(Path.GetFileNameWithoutExtension(path)))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    public static SyntaxTree Parse(string source, string path)
        => CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), ParseOptions, path);

    private static SyntaxTree Parse((string Path, string Source) file) => Parse(file.Source, file.Path);

    private static bool IsWanted(string assembly)
        => (assembly.StartsWith("System.", StringComparison.Ordinal) && assembly != "System.CodeDom")
            || assembly is "mscorlib" or "netstandard" or "System" or "Orm.Runtime" or "Orm.Sqlite";
}
