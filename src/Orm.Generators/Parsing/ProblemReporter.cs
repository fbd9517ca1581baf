using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>Reports the problems of one compilation: rules about a database where it is used, and each mistake once.</summary>
internal sealed class ProblemReporter(Compilation compilation)
{
    private readonly HashSet<Dialect> dialects = UsedBy(compilation);

    // Two entities with a common base class meet its mistakes twice.
    private readonly ConcurrentDictionary<(string Id, Location Location), bool> reported = new();

    public void Report(IEnumerable<Problem> problems, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var problem in problems)
        {
            if (DialectDiagnostics.DialectOf(problem.Rule) is { } dialect && !dialects.Contains(dialect))
            {
                continue;
            }

            var diagnostic = problem.ToDiagnostic(cancellationToken);
            if (reported.TryAdd((diagnostic.Id, diagnostic.Location), true))
            {
                report(diagnostic);
            }
        }
    }

    /// <summary>The databases whose driver is referenced; all where none is, since the code may be used with any.</summary>
    private static HashSet<Dialect> UsedBy(Compilation compilation)
    {
        var drivers = new Dictionary<string, Dialect>
        {
            [RuntimeNames.SqliteAssembly] = Dialect.Sqlite,
            [RuntimeNames.PostgreSqlAssembly] = Dialect.PostgreSql,
        };
        var used = compilation.ReferencedAssemblyNames.Where(assembly => drivers.ContainsKey(assembly.Name)).Select(assembly => drivers[assembly.Name]);
        var dialects = new HashSet<Dialect>(used);
        return dialects.Count > 0 ? dialects : [.. drivers.Values];
    }
}
