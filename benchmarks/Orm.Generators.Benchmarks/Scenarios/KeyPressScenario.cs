using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generators.Benchmarks.Project;

namespace Orm.Generators.Benchmarks.Scenarios;

/// <summary>What happens after a key was pressed in a file.</summary>
internal abstract class KeyPressScenario : Scenario
{
    private readonly Lazy<Edits> edits;

    private protected KeyPressScenario(string title, EditedFile file)
        : base($"key press in {file.Title}: {title}")
        => edits = new(() => new(SyntheticProject.Create(), file.Path, file.Place));

    public static IEnumerable<Scenario> Of(EditedFile file) =>
    [
        new GenerateAgainScenario("the generator in an editor", file, HostedGenerator.OfEditor()),
        new GenerateAgainScenario("the generator in full", file, HostedGenerator.OfBuild()),
        new DiagnoseFileScenario("the compiler", file, null),
        new DiagnoseFileScenario("the compiler and an analyzer that does nothing", file, new IdleAnalyzer()),
        new DiagnoseFileScenario("the compiler and Orm's analyzer", file, new OrmAnalyzer()),
    ];

    private protected CSharpCompilation Press() => edits.Value.Next();

    private protected SyntaxTree Tree => edits.Value.Tree;
}
