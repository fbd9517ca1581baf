using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Oracle;

/// <summary>The entities of the random queries, their rows, and what System.Linq lacks of Orm's operators: compiled once, referenced by every batch.</summary>
sealed class OracleModel
{
    const string Name = "OracleModel";

    OracleModel(AssemblyLoadContext loader, MetadataReference reference, Assembly assembly)
        => (Loader, Reference, Rows) = (loader, reference, Activator.CreateInstance(assembly.GetType("Oracle.Rows", throwOnError: true)!)!);

    /// <summary>Where the batches are loaded too, so that they find the model.</summary>
    public AssemblyLoadContext Loader { get; }

    public MetadataReference Reference { get; }

    /// <summary>The rows that System.Linq queries.</summary>
    public object Rows { get; }

    public static OracleModel Load()
    {
        var compilation = Compile.Sources(OracleSources.Entities, OracleSources.Rows).WithAssemblyName(Name);
        var run = GeneratorRun.Of(Generator.Start(compilation), compilation);
        using var image = new MemoryStream();
        var result = run.Output.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Take(5)));
        image.Position = 0;
        var loader = new AssemblyLoadContext(Name);
        var assembly = loader.LoadFromStream(image);
        return new OracleModel(loader, MetadataReference.CreateFromImage(image.ToArray()), assembly);
    }

    /// <summary>Creates the tables and writes the rows.</summary>
    public Task FillAsync(Engine engine) => (Task)Rows.GetType().GetMethod("FillAsync")!.Invoke(null, [engine])!;
}
