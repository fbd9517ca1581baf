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

        var parameter = function.Symbol.Parameters[0];
        if (ParseSource(use, parameter.Type, scope) is not { } source || LambdaBody.Of(function, scope) is not { } body)
        {
            return null;
        }

        var row = RowSource.OfElements(parameter.Type, source, scope.Collections);
        var isOfAll = use.Member == "All";
        return ConditionParser.Parse(body, scope.WithinElements(new ScopeRow(parameter, row)), isNegated: isOfAll) is { } condition
            ? Of(source, condition, isNegated != isOfAll, scope)
            : null;
    }

    /// <summary>Whether an element meets a condition that was parsed beside the elements.</summary>
    public static ElementsCondition Of(CollectionSource source, Condition condition, bool isNegated, QueryScope scope)
        => new(source.List, scope.Collections, condition, isNegated) { Json = source.IsJson ? source.Element : null };

    private static CollectionSource? ParseSource(CollectionUse use, ITypeSymbol element, QueryScope scope)
        => scope.IsSql(use.List) ? CollectionSource.Parse(use.List, scope.WithinElements())
            : CollectionValueParser.Parse(use.List, element, scope) is { } list ? new CollectionSource(list, ((AsList)list.Type.Conversion).Element, IsJson: false)
            : null;
}
