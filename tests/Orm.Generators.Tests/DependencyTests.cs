using System.Reflection;

namespace Orm.Generators.Tests;

public class DependencyTests
{
    static readonly string[] loadedByEveryCompiler =
        ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory"];

    [Fact]
    public void The_generator_references_only_what_every_compiler_loads()
    {
        var references = Assembly.Load("Orm.Generators").GetReferencedAssemblies().Select(reference => reference.Name!);
        Assert.Empty(references.Except(loadedByEveryCompiler));
    }
}
