using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orm.Generators.Benchmarks.Project;

/// <summary>The generator as its hosts run it.</summary>
internal static class HostedGenerator
{
    /// <summary>A build wants all output.</summary>
    public static GeneratorDriver OfBuild() => Create(IncrementalGeneratorOutputKind.None);

    /// <summary>While somebody types, an editor leaves out what no other code can refer to.</summary>
    public static GeneratorDriver OfEditor() => Create(IncrementalGeneratorOutputKind.Implementation);

    private static CSharpGeneratorDriver Create(IncrementalGeneratorOutputKind disabled) => CSharpGeneratorDriver.Create(
        [new OrmGenerator().AsSourceGenerator()], parseOptions: SyntheticProject.ParseOptions, driverOptions: new GeneratorDriverOptions(disabled));
}
