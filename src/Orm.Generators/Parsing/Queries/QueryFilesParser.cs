using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>
/// Every query call of a project, by source file. Binds against the compilation and stubs of what we generate ourselves,
/// since a generator does not see its own output: without them nothing that came from a generated <c>Get</c> has a type.
/// </summary>
internal static class QueryFilesParser
{
    public static EquatableArray<QueryFile> Parse(Compilation compilation, string stubs, CancellationToken cancellationToken)
    {
        var candidates = compilation.SyntaxTrees
            .Select(tree => (Tree: tree, Calls: QuerySyntax.Candidates(tree.GetRoot(cancellationToken)).ToList()))
            .Where(file => file.Calls.Count > 0)
            .OrderBy(file => file.Tree.FilePath, StringComparer.Ordinal)
            .ToList();
        if (candidates.Count == 0)
        {
            return EquatableArray<QueryFile>.Empty;
        }

        var options = (CSharpParseOptions)candidates[0].Tree.Options;
        var bound = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(stubs, options, cancellationToken: cancellationToken));
        var names = new FileNames();
        var files = new List<QueryFile>();
        foreach (var (tree, calls) in candidates)
        {
            var sites = Sites(calls, bound.GetSemanticModel(tree), cancellationToken);
            if (sites.Count > 0)
            {
                files.Add(new QueryFile(names.Add(tree.FilePath), new EquatableArray<QuerySite>(sites)));
            }
        }

        return new EquatableArray<QueryFile>(files);
    }

    private static List<QuerySite> Sites(IEnumerable<InvocationExpressionSyntax> calls, SemanticModel model, CancellationToken cancellationToken)
    {
        var sites = new List<QuerySite>();
        foreach (var invocation in calls)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (QueryCallParser.Parse(invocation, model, cancellationToken).Model is { } call
                && model.GetInterceptableLocation(invocation, cancellationToken) is { } location)
            {
                sites.Add(new QuerySite(FormattableString.Invariant($"{call.Method}{sites.Count + 1}"), call, location.Version, location.Data));
            }
        }

        return sites;
    }
}
