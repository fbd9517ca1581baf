using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing.Queries.Warnings;

/// <summary>A query that runs once for each row of another.</summary>
internal static class LoopChecks
{
    // How far a list is followed from variable to variable.
    private const int MostSteps = 4;

    private static readonly HashSet<string> terminals = new(
        new[]
        {
            "ToList", "ToArray", "First", "FirstOrDefault", "Single", "SingleOrDefault", "Any", "All", "Count", "LongCount", "Contains", "Min", "Max", "Sum",
            "Average", "ToDictionary", "ToHashSet", "ToLookup", "ExecuteUpdate", "ExecuteDelete",
        }.SelectMany(name => new[] { name, name + "Async" }),
        StringComparer.Ordinal);

    public static IEnumerable<Problem> Check(CommonForEachStatementSyntax loop, SemanticModel model, CancellationToken cancellationToken)
    {
        // By syntax first, since most loops run no query.
        var runs = Runs(loop.Statement).ToList();
        if (runs.Count == 0 || !IsOverRows(loop.Expression, model, MostSteps, cancellationToken))
        {
            return [];
        }

        var variables = VariablesOf(loop, model, cancellationToken);
        return runs
            .Where(run => IsRun(run, model, cancellationToken) && Mentions(run, variables, model, cancellationToken))
            .Select(run => new Problem(QueryWarnings.QueryInLoop, _ => PlaceOf(run).GetLocation(), loop.Expression.ToString()));
    }

    // What stands in a lambda or a local function does not run where it is written; a query's own lambdas are within its call.
    private static IEnumerable<ExpressionSyntax> Runs(StatementSyntax body)
        => body.DescendantNodesAndSelf(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).SelectMany(RunsOf);

    private static IEnumerable<ExpressionSyntax> RunsOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call when QuerySyntax.NameOf(call) is { } name && terminals.Contains(name.Identifier.ValueText) => [call],
        CommonForEachStatementSyntax inner => [inner.Expression],
        _ => [],
    };

    private static bool IsRun(ExpressionSyntax run, SemanticModel model, CancellationToken cancellationToken)
        => run.Parent is CommonForEachStatementSyntax inner && inner.Expression == run
            ? IsQuery(QueryOf(run), model, cancellationToken)
            : run is InvocationExpressionSyntax call && QueryCallParser.FindMethod(call, model, cancellationToken) is not null;

    // A loop reads a query's rows as they are, or by AsEnumerable or AsAsyncEnumerable.
    private static ExpressionSyntax QueryOf(ExpressionSyntax rows)
        => rows is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsEnumerable" or "AsAsyncEnumerable" } access }
            ? access.Expression
            : rows;

    private static bool IsQuery(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
        => QueryCallParser.IsOurs(model.GetTypeInfo(expression, cancellationToken).Type as INamedTypeSymbol);

    /// <summary>Whether it is a query, or what one was read into.</summary>
    private static bool IsOverRows(ExpressionSyntax expression, SemanticModel model, int steps, CancellationToken cancellationToken) => expression switch
    {
        _ when steps == 0 => false,
        _ when IsQuery(expression, model, cancellationToken) => true,
        ParenthesizedExpressionSyntax parenthesized => IsOverRows(parenthesized.Expression, model, steps, cancellationToken),
        AwaitExpressionSyntax awaited => IsOverRows(awaited.Expression, model, steps, cancellationToken),
        InvocationExpressionSyntax call => QueryCallParser.FindMethod(call, model, cancellationToken) is { } method && GivesRows(method.Name),
        IdentifierNameSyntax name => model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && IsOverRows(value, model, steps - 1, cancellationToken),
        _ => false,
    };

    // ToList, ToArrayAsync, AsEnumerable and their like.
    private static bool GivesRows(string method) => method.StartsWith("To", StringComparison.Ordinal) || method.StartsWith("As", StringComparison.Ordinal);

    /// <summary>The loop's variables, and those of its body that are made of them.</summary>
    private static HashSet<ISymbol> VariablesOf(CommonForEachStatementSyntax loop, SemanticModel model, CancellationToken cancellationToken)
    {
        var variables = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        switch (loop)
        {
            case ForEachStatementSyntax single when model.GetDeclaredSymbol(single, cancellationToken) is { } symbol:
                variables.Add(symbol);
                break;
            case ForEachVariableStatementSyntax several:
                foreach (var designation in several.Variable.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>())
                {
                    if (model.GetDeclaredSymbol(designation, cancellationToken) is { } part)
                    {
                        variables.Add(part);
                    }
                }

                break;
        }

        foreach (var declarator in loop.Statement.DescendantNodes().OfType<VariableDeclaratorSyntax>())
        {
            if (declarator.Initializer is { } initializer && Mentions(initializer, variables, model, cancellationToken)
                && model.GetDeclaredSymbol(declarator, cancellationToken) is { } derived)
            {
                variables.Add(derived);
            }
        }

        return variables;
    }

    private static bool Mentions(SyntaxNode node, HashSet<ISymbol> variables, SemanticModel model, CancellationToken cancellationToken)
        => node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Any(name => model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol && variables.Contains(symbol));

    private static SyntaxNode PlaceOf(ExpressionSyntax run) => run is InvocationExpressionSyntax call && QuerySyntax.NameOf(call) is { } name ? name : run;
}
