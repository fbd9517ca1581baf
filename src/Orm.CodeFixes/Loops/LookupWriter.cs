using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Orm.CodeFixes.Loops;

/// <summary>Writes what reads a loop's query before the loop, for all of its rows, and what takes from it within.</summary>
internal sealed class LookupWriter(LoopQuery query, LoopRows rows, SemanticModel model, SourceText text, CancellationToken cancellationToken)
{
    private readonly LoopStatements statements = new(query.Loop, model, text);

    /// <summary>The file with the one instead of the other.</summary>
    public SourceText Write()
    {
        var loop = query.Loop;
        var list = rows.Name ?? statements.Declare(rows.List, LoopNames.Plural(loop.Identifier.ValueText));
        var keys = query.Value is IdentifierNameSyntax && CastOf(query.Value, query.Column).Length == 0
            ? list
            : statements.Declare($"{list}.Select({loop.Identifier} => {CastOf(query.Value, query.Column)}{query.Value}).ToHashSet()", KeyWords());
        var lookup = statements.Declare(Lookup(keys), [LoopNames.Plural(RowWord()), "By", .. WordsOf(query.Column) is { Length: > 0 } words ? words : ["value"]]);

        List<TextChange> changes = [statements.Insertion, new(((ExpressionSyntax?)query.Await ?? query.Whole).Span, $"{lookup}[{query.Value}]{Rest()}")];
        if (rows.Name is null)
        {
            changes.Add(new TextChange(loop.Expression.Span, list));
        }

        foreach (var read in new[] { loop, query.Inner }.OfType<CommonForEachStatementSyntax>().Where(static read => read.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword)))
        {
            changes.Add(new TextChange(TextSpan.FromBounds(read.AwaitKeyword.SpanStart, read.ForEachKeyword.SpanStart), ""));
        }

        if (!HasLinq())
        {
            changes.Add(statements.Using("System.Linq"));
        }

        return text.WithChanges(changes.OrderBy(static change => change.Span.Start));
    }

    private string Lookup(string keys)
    {
        var lambda = query.Lambda;
        var condition = $"{keys}.Contains({query.Column})";
        var end = query.Chain[query.Moved - 1];

        // A condition of the method that reads stands in a Where here, and the method is called without it.
        var before = query.Condition == end && LoopQuery.NameOf(end) != "Where"
            ? $"{Text(end.SpanStart, ((MemberAccessExpressionSyntax)end.Expression).Name.SpanStart)}Where({Text(lambda.SpanStart, query.Comparison.SpanStart)}{condition}{Text(query.Comparison.Span.End, lambda.Span.End)})"
            : $"{Text(end.SpanStart, query.Comparison.SpanStart)}{condition}{Text(query.Comparison.Span.End, end.Span.End)}";
        var key = $"{LoopQuery.ParameterOf(lambda)} => {CastOf(query.Column, query.Value)}{query.Column}";
        var (isAwaited, name) = query.IsAwaited ? ("await ", "ToLookupAsync") : ("", "ToLookup");
        return statements.Outdent($"{isAwaited}{before}.{name}({string.Join(", ", [key, .. Cancellation().Select(static argument => argument.ToString())])}){Configuration()}", end);
    }

    // The calls that are left, of the rows in memory.
    private string Rest()
    {
        if (query.Moved == query.Chain.Count)
        {
            return query.Inner is null ? $".{LoopQuery.NameOf(query.Whole)}()" : "";
        }

        var calls = query.Chain.Skip(query.Moved).Where(static call => LoopQuery.NameOf(call) is not ("AsEnumerable" or "AsAsyncEnumerable"));
        return string.Concat(calls.Select(call =>
        {
            var access = (MemberAccessExpressionSyntax)call.Expression;
            var arguments = call.ArgumentList.Arguments.Except(call == query.Whole ? Cancellation() : []);
            var types = access.Name is GenericNameSyntax generic ? generic.TypeArgumentList.ToString() : "";
            return $"{Text(access.Expression.Span.End, access.Name.SpanStart)}{LoopQuery.NameOf(call)}{types}({string.Join(", ", arguments)})";
        }));
    }

    private IEnumerable<ArgumentSyntax> Cancellation() => query.Whole.ArgumentList.Arguments.Where(argument
        => model.GetTypeInfo(argument.Expression, cancellationToken).ConvertedType is { Name: "CancellationToken", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } });

    private string Configuration() => query.Await is { } awaiting ? Text(query.Whole.Span.End, awaiting.Span.End) : "";

    private string Text(int start, int end) => text.ToString(TextSpan.FromBounds(start, end));

    // The two are of one type, but for null.
    private string CastOf(ExpressionSyntax expression, ExpressionSyntax other)
        => IsNullable(expression) || !IsNullable(other) ? ""
            : $"({model.GetTypeInfo(expression, cancellationToken).Type!.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, query.Loop.SpanStart)}?)";

    private bool IsNullable(ExpressionSyntax expression)
        => model.GetTypeInfo(expression, cancellationToken) is var type
            && (type.Type!.IsReferenceType ? type.Nullability.FlowState == NullableFlowState.MaybeNull : type.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);

    private string RowWord()
        => model.GetTypeInfo(((MemberAccessExpressionSyntax)query.Condition.Expression).Expression, cancellationToken).Type is INamedTypeSymbol
        {
            TypeArguments: [{ IsAnonymousType: false, IsTupleType: false, SpecialType: SpecialType.None, Name: { Length: > 0 } name }],
        }
            ? name
            : "row";

    private string[] KeyWords()
    {
        var words = WordsOf(query.Value);
        return words.Length == 0 ? [LoopNames.Plural(query.Loop.Identifier.ValueText)]
            : [query.Loop.Identifier.ValueText, .. words.Take(words.Length - 1), LoopNames.Plural(words[words.Length - 1])];
    }

    // A and B of x.A.B.Value.
    private static string[] WordsOf(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax access
        ? [.. WordsOf(access.Expression), .. access.Name.Identifier.ValueText is not "Value" and var name ? new[] { name } : []]
        : [];

    private bool HasLinq()
    {
        var rowsType = model.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T).Construct(model.Compilation.ObjectType);
        return !model.LookupSymbols(query.Loop.SpanStart, rowsType, "Select", includeReducedExtensionMethods: true).IsEmpty;
    }
}
