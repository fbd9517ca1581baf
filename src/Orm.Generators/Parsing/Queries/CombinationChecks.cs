using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Set operations between queries whose members the database keeps in different forms, as an enum as text and as a number.</summary>
internal static class CombinationChecks
{
    public static IEnumerable<Problem> Check(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (QuerySyntax.NameOf(call)?.Identifier.ValueText is not ("Union" or "Concat" or "Intersect" or "Except")
            || QueryCallParser.FindMethod(call, model, cancellationToken) is not { } method
            || model.GetOperation(call, cancellationToken) is not IInvocationOperation { Arguments: var arguments } invocation
            || NestedQuerySyntax.ReceiverOf(invocation) is not { } receiver
            || arguments.LastOrDefault(argument => argument.Value != receiver)?.Value is not { } other
            || OperatorParser.RowTypeOf(invocation)?.GetAttributes().Has(RuntimeNames.Table) == true)
        {
            yield break;
        }

        var forms = new RowFormsParser(model, cancellationToken);
        if (forms.Parse(receiver) is { } first && forms.Parse(other) is { } second && !first.AreThose(second))
        {
            yield return new Problem(
                QueryDiagnostics.NotTranslated, _ => other.Syntax.GetLocation(), $"'{method.Name}' of members that the database keeps in different forms",
                "select what both keep the same way, as enums as text in both or as numbers in both");
        }
    }
}
