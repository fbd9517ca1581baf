using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Collections;

/// <summary>Whether some or all elements meet a condition: <c>u.Tags.Any(tag => tag.StartsWith("a"))</c>, <c>texts.All(text => u.Name != text)</c>.</summary>
internal static class ElementsParser
{
    /// <summary>Null where a part was refused.</summary>
    public static Condition? Parse(CollectionUse use, IOperation predicate, bool isNegated, QueryScope scope)
    {
        if (OperatorParser.LambdaOf(predicate) is not { } function)
        {
            scope.Refuse(predicate, new Problem(QueryDiagnostics.NoLambda, _ => predicate.Syntax.GetLocation(), use.Member));
            return null;
        }

        if (ParseList(use, function.Symbol.Parameters[0].Type, scope) is not { } list || LambdaBody.Of(function, scope) is not { } body)
        {
            return null;
        }

        var parameter = function.Symbol.Parameters[0];
        var row = RowSource.OfElements(parameter.Type, ((AsList)list.Type.Conversion).Element, scope.Collections);
        var isOfAll = use.Member == "All";
        return ConditionParser.Parse(body, scope.WithinElements(new ScopeRow(parameter, row)), isNegated: isOfAll) is { } condition
            ? new ElementsCondition(list, scope.Collections, condition, isNegated != isOfAll)
            : null;
    }

    private static Operand? ParseList(CollectionUse use, ITypeSymbol element, QueryScope scope)
        => scope.IsSql(use.List) ? OperandParser.ParseColumn(use.List, scope.WithinElements()) : CollectionValueParser.Parse(use.List, element, scope);
}
