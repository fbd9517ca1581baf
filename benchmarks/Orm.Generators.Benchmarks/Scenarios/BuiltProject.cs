using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Generators.Benchmarks.Project;

namespace Orm.Generators.Benchmarks.Scenarios;

/// <summary>The project with what the generator wrote.</summary>
internal static class BuiltProject
{
    private static readonly Lazy<IReadOnlyList<SyntaxTree>> generated = new(Generate);

    /// <summary>What a build generates.</summary>
    public static IReadOnlyList<SyntaxTree> Generated => generated.Value;

    public static CSharpCompilation Create() => SyntheticProject.Create().AddSyntaxTrees(Generated);

    // A project that does not compile would be measured all the same, and fast.
    private static IReadOnlyList<SyntaxTree> Generate()
    {
        var compilation = SyntheticProject.Create();
        var result = HostedGenerator.OfBuild().RunGenerators(compilation).GetRunResult();
        if (result.Results[0].Exception is { } exception)
        {
            throw new InvalidOperationException("The generator failed.", exception);
        }

        var trees = result.GeneratedTrees;
        var errors = compilation.AddSyntaxTrees(trees).GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var interceptors = trees.Sum(static tree => tree.ToString().Split("InterceptsLocation(").Length - 2);
        return errors.Count > 0 ? throw new InvalidOperationException($"The project does not compile: {errors[0]}")
            : interceptors < SyntheticProject.Queries ? throw new InvalidOperationException($"Only {interceptors} calls are intercepted.")
            : trees;
    }
}
