using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>
/// Every query call of a project, by source file. Binds against the compilation and stubs of what we generate ourselves,
/// since a generator does not see its own output: without them nothing that came from a generated <c>Get</c> has a type.
/// A file is bound again after an edit of its own, or of a declaration anywhere.
/// </summary>
internal static class QueryFilesParser
{
    // Fewer are bound sooner than it is found out which of their calls can be of a query.
    private const int FewFiles = 4;

    private static readonly ConditionalWeakTable<SyntaxTree, ParsedQueryFile> known = new();

    public static EquatableArray<QueryFile> Parse(Compilation compilation, string stubs, ImmutableArray<Entity> entities, CancellationToken cancellationToken)
    {
        var shape = default(TextHash);
        shape.Add(DeclarationShape.Of(compilation, cancellationToken));
        shape.Add(stubs);
        var files = compilation.SyntaxTrees
            .Select(tree => (Tree: tree, Parsed: known.GetValue(tree, _ => new ParsedQueryFile(tree, cancellationToken))))
            .Where(static file => file.Parsed.Calls.Count > 0)
            .OrderBy(static file => file.Tree.FilePath, StringComparer.Ordinal)
            .ToList();
        var sites = files.ConvertAll(file => file.Parsed.Sites(shape.Value));
        var changed = Enumerable.Range(0, files.Count).Where(index => sites[index] is null).ToList();
        if (changed.Count > 0)
        {
            var options = (CSharpParseOptions)files[changed[0]].Tree.Options;
            var bound = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(stubs, options, cancellationToken: cancellationToken));
            EntityParser.Know(bound.Assembly, entities);
            AssemblyAttributes.Bind(bound);
            var names = changed.Count > FewFiles ? QueryNames.Of(bound, cancellationToken) : null;
            Parallel.ForEach(changed, new ParallelOptions { CancellationToken = cancellationToken }, index =>
            {
                var (tree, parsed) = files[index];
                var found = Sites(names is null ? parsed.Calls : parsed.Calls.Where(names.AreAround), bound, tree, cancellationToken);
                parsed.Keep(shape.Value, found);
                sites[index] = found;
            });
        }

        var fileNames = new FileNames();
        return new EquatableArray<QueryFile>(files
            .Select((file, index) => (file.Tree.FilePath, Sites: sites[index]!))
            .Where(static file => file.Sites.Count > 0)
            .Select(file => new QueryFile(fileNames.Add(file.FilePath), new EquatableArray<QuerySite>(file.Sites))));
    }

    private static List<QuerySite> Sites(IEnumerable<InvocationExpressionSyntax> calls, Compilation bound, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var sites = new List<QuerySite>();
        SemanticModel? model = null;
        SemanticModel? withNulls = null;
        foreach (var invocation in calls)
        {
            cancellationToken.ThrowIfCancellationRequested();
            model ??= InferredNulls.ModelWithout(bound, tree);

            // Has the member bound as a whole: asked for a method, the compiler binds a statement, and for that what the variables before
            // it are set to, once more.
            model.GetOperation(invocation, cancellationToken);
            var parsed = QueryCallParser.Parse(invocation, model, cancellationToken).Model;
            if (parsed is not null && InferredNulls.Decide(invocation, model, cancellationToken))
            {
                parsed = QueryCallParser.Parse(invocation, withNulls ??= bound.GetSemanticModel(tree), cancellationToken).Model;
            }

            if (parsed is { } call && model.GetInterceptableLocation(invocation, cancellationToken) is { } location)
            {
                sites.Add(new QuerySite(FormattableString.Invariant($"{call.Method}{sites.Count + 1}"), call, location.Version, location.Data));
            }
        }

        return sites;
    }
}
