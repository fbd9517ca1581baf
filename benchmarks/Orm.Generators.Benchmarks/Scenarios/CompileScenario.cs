using Microsoft.CodeAnalysis.CSharp;

namespace Orm.Generators.Benchmarks.Scenarios;

/// <summary>From parsed files, those that the generator would write among them, to an assembly.</summary>
internal sealed class CompileScenario(string title) : Scenario(title)
{
    private CSharpCompilation? compilation;

    public override void Prepare() => compilation = BuiltProject.Create();

    public override object Run() => compilation!.Emit(Stream.Null);
}
