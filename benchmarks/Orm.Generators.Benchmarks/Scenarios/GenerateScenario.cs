using Microsoft.CodeAnalysis.CSharp;
using Orm.Generators.Benchmarks.Project;

namespace Orm.Generators.Benchmarks.Scenarios;

/// <summary>From parsed files to parsed generated ones.</summary>
internal sealed class GenerateScenario(string title) : Scenario(title)
{
    private CSharpCompilation? compilation;

    public override void Prepare() => compilation = SyntheticProject.Create();

    public override object Run() => HostedGenerator.OfBuild().RunGenerators(compilation!);
}
