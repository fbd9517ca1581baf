using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orm.Generators.Benchmarks.Scenarios;

/// <summary>The generator, which ran before the key was pressed.</summary>
internal sealed class GenerateAgainScenario(string title, EditedFile file, GeneratorDriver start) : KeyPressScenario(title, file)
{
    private GeneratorDriver driver = start;
    private CSharpCompilation? compilation;

    public override void Prepare()
    {
        if (compilation is null)
        {
            driver = driver.RunGenerators(Press());
        }

        compilation = Press();
    }

    public override object Run() => driver = driver.RunGenerators(compilation!);
}
