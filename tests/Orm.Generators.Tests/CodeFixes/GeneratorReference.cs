using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Orm.Generators.Tests.CodeFixes;

/// <summary>Has a project's compilation hold what the generator writes, as an editor's does.</summary>
sealed class GeneratorReference : AnalyzerReference
{
    // The workspace knows a generator by its reference.
    readonly ImmutableArray<ISourceGenerator> generators = [new OrmGenerator().AsSourceGenerator()];

    public override string? FullPath => null;

    public override object Id => nameof(GeneratorReference);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => generators;
}
