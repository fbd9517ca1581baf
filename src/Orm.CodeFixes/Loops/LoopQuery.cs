using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orm.CodeFixes.Loops;

/// <summary>A query that asks, for each row of a loop, for the rows whose column equals a member of that row.</summary>
/// <param name="Loop">The loop around it, over the rows.</param>
/// <param name="Chain">Its calls, in the order in which they are made.</param>
/// <param name="Correlated">Which of them has the comparison.</param>
/// <param name="Moved">How many of them can be made before the loop: that with the comparison, and orders and conditions after it.</param>
/// <param name="Comparison">The comparison.</param>
/// <param name="Column">Its side that is of the query's row.</param>
/// <param name="Value">Its side that is of the loop's row.</param>
/// <param name="Await">What awaits it; null where it is not awaited.</param>
internal sealed record LoopQuery(
    ForEachStatementSyntax Loop, IReadOnlyList<InvocationExpressionSyntax> Chain, int Correlated, int Moved,
    BinaryExpressionSyntax Comparison, ExpressionSyntax Column, ExpressionSyntax Value, AwaitExpressionSyntax? Await)
{
    private static readonly HashSet<string> conditions = ["Where", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Any", "Count", "LongCount"];

    private static readonly HashSet<string> movable = ["Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending"];

    // What means the same of the rows in memory.
    private static readonly HashSet<string> kept =
    [
        "Select", "Skip", "Take", "AsEnumerable", "AsAsyncEnumerable", "ToList", "ToArray", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Any", "All",
        "Count", "LongCount", "Contains", "Min", "Max", "Sum", "Average", "ToDictionary", "ToHashSet", "ToLookup",
    ];

    /// <summary>The call that has the comparison.</summary>
    public InvocationExpressionSyntax Condition => Chain[Correlated];

    /// <summary>The whole of it, without what awaits it.</summary>
    public InvocationExpressionSyntax Whole => Chain[Chain.Count - 1];

    /// <summary>Whether its rows are what an inner loop goes over.</summary>
    public CommonForEachStatementSyntax? Inner => Whole.Parent is CommonForEachStatementSyntax inner && inner.Expression == Whole ? inner : null;

    /// <summary>The lambda that has it.</summary>
    public LambdaExpressionSyntax Lambda => LambdaOf(Condition)!;

    /// <summary>Whether the program waits for its rows.</summary>
    public bool IsAwaited => Await is not null || Inner is { AwaitKeyword.RawKind: (int)SyntaxKind.AwaitKeyword };

    /// <summary>Null where the query is of another kind, which a person has to think about.</summary>
    public static LoopQuery? Find(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        if (place.FirstAncestorOrSelf<SimpleNameSyntax>() is not { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax whole } })
        {
            return null;
        }

        var chain = Calls(whole);
        foreach (var loop in whole.Ancestors().TakeWhile(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ForEachStatementSyntax>())
        {
            if (loop.Statement.Span.Contains(whole.Span) && Find(loop, chain, new LoopVariables(loop, whole, model, cancellationToken)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The name of a call's method, as it is when the call waits for the database.</summary>
    public static string NameOf(InvocationExpressionSyntax call)
    {
        var name = ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText;
        return name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name;
    }

    /// <summary>What a lambda calls its row.</summary>
    public static string ParameterOf(LambdaExpressionSyntax lambda)
        => lambda is SimpleLambdaExpressionSyntax simple ? simple.Parameter.Identifier.ToString() : ((ParenthesizedLambdaExpressionSyntax)lambda).ParameterList.Parameters[0].Identifier.ToString();

    private static LoopQuery? Find(ForEachStatementSyntax loop, IReadOnlyList<InvocationExpressionSyntax> chain, LoopVariables variables)
    {
        var last = chain.Count - 1;
        var correlated = 0;
        while (correlated < last && !variables.AreIn(chain[correlated].ArgumentList))
        {
            correlated++;
        }

        if (variables.AreIn(StartOf(chain)) || (correlated < last ? NameOf(chain[correlated]) != "Where" : !conditions.Contains(NameOf(chain[correlated])))
            || LambdaOf(chain[correlated]) is not { } lambda || FindComparison(lambda, variables) is not var (comparison, column, value))
        {
            return null;
        }

        var moved = correlated + 1;
        while (moved <= last && movable.Contains(NameOf(chain[moved])) && LambdaOf(chain[moved]) is { } other && !variables.AreIn(other))
        {
            moved++;
        }

        var awaiting = AwaitOf(chain[last]);
        return chain.Skip(moved).All(call => kept.Contains(NameOf(call)) && variables.MeansTheSameInMemory(call)) && IsAsync(chain[last]) == (awaiting is not null)
            ? new LoopQuery(loop, chain, correlated, moved, comparison, column, value, awaiting)
            : null;
    }

    private static (BinaryExpressionSyntax Comparison, ExpressionSyntax Column, ExpressionSyntax Value)? FindComparison(LambdaExpressionSyntax lambda, LoopVariables variables)
    {
        var about = lambda.ExpressionBody is { } body ? Parts(body).Where(variables.AreIn).ToList() : [];
        if (about is not [BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } comparison])
        {
            return null;
        }

        return variables.IsMember(comparison.Right) && variables.IsColumn(comparison.Left, lambda, comparison.Right) ? (comparison, comparison.Left, comparison.Right)
            : variables.IsMember(comparison.Left) && variables.IsColumn(comparison.Right, lambda, comparison.Left) ? (comparison, comparison.Right, comparison.Left)
            : null;
    }

    // All of which a row meets.
    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax parenthesized => Parts(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => [.. Parts(both.Left), .. Parts(both.Right)],
        _ => [condition],
    };

    private static ExpressionSyntax StartOf(IReadOnlyList<InvocationExpressionSyntax> chain) => ((MemberAccessExpressionSyntax)chain[0].Expression).Expression;

    private static IReadOnlyList<InvocationExpressionSyntax> Calls(InvocationExpressionSyntax last)
        => last.Expression is MemberAccessExpressionSyntax access
            ? [.. access.Expression is InvocationExpressionSyntax before ? Calls(before) : [], last]
            : [];

    private static LambdaExpressionSyntax? LambdaOf(InvocationExpressionSyntax call) => call.ArgumentList.Arguments.FirstOrDefault()?.Expression switch
    {
        SimpleLambdaExpressionSyntax simple => simple,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 1 } single => single,
        _ => null,
    };

    private static bool IsAsync(InvocationExpressionSyntax call)
        => ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText.EndsWith("Async", StringComparison.Ordinal);

    private static AwaitExpressionSyntax? AwaitOf(InvocationExpressionSyntax call) => call.Parent switch
    {
        AwaitExpressionSyntax awaiting => awaiting,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax { Parent: AwaitExpressionSyntax awaiting } } => awaiting,
        _ => null,
    };
}
