using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orm.Generators.Tests.Harness;

/// <summary>System.Text.Json's own generator, of the SDK that runs the tests: it writes the contexts' other halves.</summary>
static class JsonGenerator
{
    static readonly Lazy<IIncrementalGenerator> generator = new(Load);

    /// <summary>The compilation with what it writes; as it was where there is no context.</summary>
    public static Compilation Run(Compilation compilation)
    {
        if (!compilation.SyntaxTrees.Any(tree => tree.ToString().Contains("JsonSerializerContext", StringComparison.Ordinal)))
        {
            return compilation;
        }

        CSharpGeneratorDriver.Create([generator.Value.AsSourceGenerator()], parseOptions: Compile.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        Assert.Empty(diagnostics);
        return generated;
    }

    static IIncrementalGenerator Load()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var pack = Directory.GetDirectories(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref"), $"{Environment.Version.Major}.*").Order(StringComparer.Ordinal).Last();
        var assembly = Assembly.LoadFrom(Path.Combine(pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll"));
        return (IIncrementalGenerator)Activator.CreateInstance(assembly.GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!)!;
    }
}
