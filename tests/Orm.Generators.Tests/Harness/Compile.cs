using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Orm.Generators.Tests.Harness;

/// <summary>Compiles sources as a user's project would, with nullable on and warnings as errors.</summary>
static class Compile
{
    public static CSharpParseOptions ParseOptions { get; } = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.CSharp14)
        .WithFeatures([new("InterceptorsNamespaces", "Orm.Generated")]);

    /// <summary>A compilation of files named <c>Source1.cs</c>, <c>Source2.cs</c>, ….</summary>
    public static CSharpCompilation Sources(params string[] sources) => CSharpCompilation.Create(
        "Test",
        sources.Select((source, index) => Tree(source, $"Source{index + 1}.cs")),
        References.All,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            allowUnsafe: false));

    public static SyntaxTree Tree(string source, string path)
        => CSharpSyntaxTree.ParseText(SourceText.From(source, System.Text.Encoding.UTF8), ParseOptions, path);

    /// <summary>Fails with the compiler's messages, and the lines that they are about, where there are any.</summary>
    public static void ExpectNoDiagnostics(Compilation compilation)
    {
        var diagnostics = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).ToList();
        Assert.True(diagnostics.Count == 0, string.Join('\n', diagnostics.Select(Describe)));
    }

    static string Describe(Diagnostic diagnostic)
    {
        var line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();
        return $"{diagnostic}\n    {line?.Trim()}";
    }
}
