using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.Generators.Parsing.Queries;

/// <summary>The calls of a compilation that can be of queries, so that in a build the analyzer has no ordinary call of System.Linq bound.</summary>
internal sealed class PossibleQueryCalls(Compilation compilation)
{
    // In an editor a file or a few are looked at, each of their calls for what it is, which spares them the names of all files.
    private const int FewCalls = 1_000;

    private readonly Lazy<QueryNames> names = new(() => QueryNames.Of(compilation, CancellationToken.None));

    private int count;

    /// <summary>To be asked by several threads.</summary>
    public bool Include(InvocationExpressionSyntax call)
        => !OwnFiles.Include(call.SyntaxTree) && (Interlocked.Increment(ref count) <= FewCalls || names.Value.AreAround(call));
}
