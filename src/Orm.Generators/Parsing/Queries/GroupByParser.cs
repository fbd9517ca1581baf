using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>GroupBy by a key, and by a key with what becomes of each group.</summary>
internal sealed class GroupByParser(ScopeFactory scopes, ConversionSource conversions, CancellationToken cancellationToken)
{
    public QueryCall? Parse(QueryCall call, RowSource row, IReadOnlyList<IAnonymousFunctionOperation> functions)
    {
        var key = functions[0];
        var scope = scopes(key, 0, null, new ScopeRow(key.Symbol.Parameters[0], row));
        if (LambdaBody.Of(key, scope) is not { } body)
        {
            return null;
        }

        if (functions.Count > 2 || (functions.Count == 2 && functions[1].Symbol.Parameters.Length != 2))
        {
            scope.Refuse(functions[1], "GroupBy with a lambda for the elements", "take what is wanted of each where it is aggregated: g.Sum(x => …)");
            return null;
        }

        if (ProjectionParser.Parse(body, scope, ProjectionNames.Key) is not { } projection)
        {
            return null;
        }

        call = call with { Key = projection.Columns };
        return functions.Count == 1 ? call : ParseResult(call, functions[1], body.Type!, row);
    }

    private QueryCall? ParseResult(QueryCall call, IAnonymousFunctionOperation function, ITypeSymbol keyType, RowSource row)
    {
        var parameters = function.Symbol.Parameters;
        if (RowSource.ParseKey(keyType, conversions, cancellationToken, RowForms.Of(call.Key, elements: null)) is not { } key)
        {
            return null;
        }

        var scope = scopes(function, 1, null, new ScopeRow(parameters[0], key), new ScopeRow(parameters[1], RowSource.OfGrouped(parameters[1].Type, row)));
        return LambdaBody.Of(function, scope) is { } body && ProjectionParser.Parse(body, scope) is { } projection ? call with { Projection = projection } : null;
    }
}
