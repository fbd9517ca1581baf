using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;
using Orm.Generators.Parsing;
using Orm.Generators.Parsing.Queries;
using Orm.Generators.Parsing.Queries.Warnings;

namespace Orm.Generators;

/// <summary>
/// Reports every mistake, over the parsers that the generator runs: so no rule is written twice, rules show while one types,
/// and <c>#pragma</c> and code fixes work.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrmAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DiagnosticCatalogue.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // In generated code too: what another generator writes is never intercepted, and must be told.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (!RuntimeNames.IsReferenced(context.Compilation))
        {
            return;
        }

        EntityFilesParser.Recall(context.Compilation, context.CancellationToken);
        var reporter = new ProblemReporter(context.Compilation);
        var tables = new ConcurrentBag<MappedTable>();
        var contexts = new ConcurrentBag<JsonContext>();
        context.RegisterSymbolAction(symbol => Analyze(symbol, tables, contexts, reporter), SymbolKind.NamedType);
        var queries = new PossibleQueryCalls(context.Compilation);
        var untranslated = new UntranslatedChecks(context.Compilation);
        context.RegisterSyntaxNodeAction(
            node => reporter.Report(
                Check((InvocationExpressionSyntax)node.Node, queries, untranslated, node.SemanticModel, node.CancellationToken),
                node.ReportDiagnostic,
                node.CancellationToken),
            SyntaxKind.InvocationExpression);
        context.RegisterSyntaxNodeAction(
            node => reporter.Report(
                UntranslatedChecks.Check((QueryExpressionSyntax)node.Node, node.SemanticModel, node.CancellationToken),
                node.ReportDiagnostic,
                node.CancellationToken),
            SyntaxKind.QueryExpression);
        context.RegisterSyntaxNodeAction(
            node => reporter.Report(
                LoopChecks.Check((CommonForEachStatementSyntax)node.Node, node.SemanticModel, node.CancellationToken),
                node.ReportDiagnostic,
                node.CancellationToken),
            SyntaxKind.ForEachStatement,
            SyntaxKind.ForEachVariableStatement);
        context.RegisterCompilationEndAction(end => reporter.Report(
            [.. SchemaChecks.Check(tables), .. JsonChecks.Check(tables, JsonContexts.Of(contexts))], end.ReportDiagnostic, end.CancellationToken));
    }

    // What is legal and hardly meant is told of a call that is right otherwise.
    private static IEnumerable<Problem> Check(
        InvocationExpressionSyntax call, PossibleQueryCalls queries, UntranslatedChecks untranslated, SemanticModel model, CancellationToken cancellationToken)
    {
        var isOfQuery = queries.Include(call);
        var problems = CheckTranslation(call, isOfQuery ? untranslated : null, model, cancellationToken).ToList();
        return !isOfQuery || problems.Exists(static problem => problem.Rule.DefaultSeverity == DiagnosticSeverity.Error)
            ? problems
            : [.. problems, .. CheckMeaning(call, model, cancellationToken)];
    }

    private static IEnumerable<Problem> CheckTranslation(
        InvocationExpressionSyntax call, UntranslatedChecks? untranslated, SemanticModel model, CancellationToken cancellationToken) =>
    [
        .. untranslated is null ? [] : QueryChecks.Check(call, model, cancellationToken),
        .. untranslated?.Check(call, model, cancellationToken) ?? [],
        .. KeyChecks.Check(call, model, cancellationToken),
        .. RawSqlChecks.Check(call, model, cancellationToken),
    ];

    private static IEnumerable<Problem> CheckMeaning(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken) =>
    [
        .. OrderChecks.Check(call, model, cancellationToken),
        .. FilterChecks.Check(call, model, cancellationToken),
        .. ComparisonChecks.Check(call, model, cancellationToken),
    ];

    private static void Analyze(SymbolAnalysisContext context, ConcurrentBag<MappedTable> tables, ConcurrentBag<JsonContext> contexts, ProblemReporter reporter)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.GetAttributes().Has(RuntimeNames.Table))
        {
            if (JsonContextParser.Parse(type) is { } jsonContext)
            {
                contexts.Add(jsonContext);
            }

            return;
        }

        var parsed = EntityParser.Parse(type, context.CancellationToken);
        reporter.Report(parsed.Problems, context.ReportDiagnostic, context.CancellationToken);
        if (parsed.Model is { } entity)
        {
            tables.Add(new MappedTable(type, entity));
        }
    }
}
