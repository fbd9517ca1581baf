using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Generators.Model;
using Orm.Generators.Parsing;

namespace Orm.Generators.Tests.Parsing;

/// <summary>C# source and what the parsers make of its classes.</summary>
internal sealed class ParsedSource
{
    static readonly IReadOnlyList<MetadataReference> references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.") || name is "netstandard.dll" || name is "Orm.Runtime.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    readonly CSharpCompilation compilation;

    ParsedSource(CSharpCompilation compilation) => this.compilation = compilation;

    /// <summary>One source a file.</summary>
    public static ParsedSource Of(params string[] sources) => In(NullableContextOptions.Enable, sources);

    public static ParsedSource In(NullableContextOptions nullable, params string[] sources) => new(CSharpCompilation.Create(
        "Parsed",
        sources.Select((source, index) => CSharpSyntaxTree.ParseText("using System; using Orm;\n" + source, path: $"{index}.cs")),
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable)));

    /// <summary>Adds an assembly made of other source.</summary>
    public ParsedSource Referencing(ParsedSource other)
    {
        using var stream = new MemoryStream();
        Assert.Empty(other.compilation.Emit(stream).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return new ParsedSource(compilation.WithAssemblyName("Referring").AddReferences(MetadataReference.CreateFromImage(stream.ToArray())));
    }

    public INamedTypeSymbol Type(string name) => compilation.GetTypeByMetadataName(name) ?? throw new InvalidOperationException($"No {name}.");

    public Parsed<Entity> Parse(string name) => EntityParser.Parse(Type(name), CancellationToken.None);

    public EntityHeader? Header(string name) => EntityHeaderParser.Parse(Type(name), CancellationToken.None);

    /// <summary>The model of a class without mistakes.</summary>
    public Entity Entity(string name)
    {
        var parsed = Parse(name);
        Assert.Empty(parsed.Problems.Select(problem => problem.ToDiagnostic(CancellationToken.None).ToString()));
        return parsed.Model!;
    }
}
