using Microsoft.CodeAnalysis.CSharp;
using Orm.Generators.Benchmarks.Project;

namespace Orm.Generators.Benchmarks.Scenarios;

/// <summary>From parsed files to an assembly.</summary>
internal sealed class GenerateAndCompileScenario(string title) : Scenario(title)
{
    private CSharpCompilation? compilation;

    public override void Prepare() => compilation = SyntheticProject.Create();

    public override object Run()
    {
        HostedGenerator.OfBuild().RunGeneratorsAndUpdateCompilation(compilation!, out var output, out _);
        return output.Emit(Stream.Null);
    }
}
