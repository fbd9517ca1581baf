using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Oracle;

/// <summary>Random queries, compiled together with the generator and the analyzer.</summary>
sealed class QueryBatch
{
    // What C# calculates when it compiles may not fit.
    static readonly string[] constantErrors = ["CS0020", "CS0031", "CS0220", "CS0221"];

    readonly Assembly assembly;

    QueryBatch(IReadOnlyList<RandomQuery> queries, ILookup<string, Diagnostic> errors, Assembly assembly)
        => (Queries, Errors, this.assembly) = (queries, errors, assembly);

    public IReadOnlyList<RandomQuery> Queries { get; }

    /// <summary>The errors of the analyzer, by the names of the queries' files.</summary>
    public ILookup<string, Diagnostic> Errors { get; }

    /// <summary>Compiles them; those for which the generator writes code that does not compile are left out, and told to <paramref name="fail"/>.</summary>
    public static async Task<QueryBatch> CompileAsync(OracleModel model, IReadOnlyList<RandomQuery> queries, Action<RandomQuery, string> fail)
    {
        var compilation = CSharpCompilation.Create(
            $"Batch{queries[0].Seed}",
            queries.Select(query => Compile.Tree(query.Source, query.FileName)),
            [.. References.All, model.Reference],
            // What leaves its range is an error, as it is on PostgreSQL.
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new OrmGenerator().AsSourceGenerator()], parseOptions: Compile.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var problems);
        Assert.Empty(problems);

        using var image = new MemoryStream();
        var result = generated.Emit(image);
        if (!result.Success)
        {
            return await CompileAsync(model, RightOf(queries, result.Diagnostics, fail), fail);
        }

        var diagnostics = await generated.WithAnalyzers([new OrmAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        image.Position = 0;
        return new QueryBatch(
            queries,
            diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath),
            model.Loader.LoadFromStream(image));
    }

    /// <summary>The query over lists, and over a database.</summary>
    public (Func<object?> InMemory, Func<Session, object?> OnDatabase) MethodsOf(RandomQuery query, OracleModel model)
    {
        var type = assembly.GetType(query.ClassName, throwOnError: true)!;
        var inMemory = type.GetMethod("InMemory")!;
        return (() => inMemory.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [model.Rows], null), type.GetMethod("OnDatabase")!.CreateDelegate<Func<Session, object?>>());
    }

    static List<RandomQuery> RightOf(IReadOnlyList<RandomQuery> queries, IEnumerable<Diagnostic> diagnostics, Action<RandomQuery, string> fail)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToLookup(error => NameOf(error.Location.SourceTree?.FilePath ?? ""));
        var right = queries.Where(query => !errors.Contains(query.ClassName)).ToList();
        Assert.True(right.Count < queries.Count && right.Count > 0, string.Join('\n', errors.SelectMany(error => error).Take(5)));
        foreach (var query in queries.Except(right).Where(query => !errors[query.ClassName].All(static error => constantErrors.Contains(error.Id))))
        {
            fail(query, string.Join('\n', errors[query.ClassName].Select(Describe)));
        }

        return right;
    }

    // A query's generated file begins with its name.
    static string NameOf(string path) => Path.GetFileName(path).Split('.')[0];

    static string Describe(Diagnostic error)
        => $"{error}\n    {error.Location.SourceTree!.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()}";
}
