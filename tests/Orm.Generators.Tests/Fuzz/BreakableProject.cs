using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Generators.Tests.Diagnostics;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Fuzz;

/// <summary>A project, whole at first, and a driver that has seen it so.</summary>
sealed class BreakableProject
{
    public BreakableProject(IReadOnlyList<string> sources)
    {
        Compilation = WithFewReferences(Diagnose.Compilation([.. sources]));
        Files = [.. Compilation.SyntaxTrees.Where(tree => sources.Contains(tree.ToString()))];
        Driver = CSharpGeneratorDriver.Create([new OrmGenerator().AsSourceGenerator()], parseOptions: Compile.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(Compilation, out var generated, out _);
        Assert.Empty(JsonGenerator.Run(generated).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    public CSharpCompilation Compilation { get; }

    public GeneratorDriver Driver { get; }

    public IReadOnlyList<SyntaxTree> Files { get; }

    // Every compilation merges the namespaces of all that it refers to, which takes longer than what is tested here.
    static CSharpCompilation WithFewReferences(CSharpCompilation compilation)
    {
        var needed = new HashSet<string>();
        var open = new Stack<Assembly>([typeof(Session).Assembly, typeof(Enumerable).Assembly]);
        while (open.TryPop(out var assembly))
        {
            if (needed.Add(assembly.GetName().Name!))
            {
                foreach (var name in assembly.GetReferencedAssemblies())
                {
                    open.Push(Assembly.Load(name));
                }
            }
        }

        return compilation.RemoveReferences(
            compilation.References.Where(reference => !needed.Contains(Path.GetFileNameWithoutExtension(reference.Display!))));
    }
}
