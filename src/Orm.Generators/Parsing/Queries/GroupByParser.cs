using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>GroupBy by a key, with what becomes of each row, and with what becomes of each group.</summary>
internal sealed class GroupByParser(ScopeFactory scopes, ConversionSource conversions, CancellationToken cancellationToken)
{
    public QueryCall? Parse(QueryCall call, RowSource row, IReadOnlyList<IAnonymousFunctionOperation> functions)
    {
        if (ParseEach(functions[0], 0, row, ProjectionNames.Key) is not var (keyType, key))
        {
            return null;
        }

        call = call with { Key = key.Columns };
        var grouped = row;
        if (functions.Count > 1 && functions[1].Symbol.Parameters.Length == 1)
        {
            if (ParseEach(functions[1], 1, row, ProjectionNames.Value) is not var (type, elements)
                || RowSource.Parse(type, conversions, cancellationToken, forms: RowForms.Of(elements.Columns, elements: null)) is not { } made)
            {
                return null;
            }

            (call, grouped) = (call with { Elements = elements.Columns }, made);
        }

        var last = functions.Count - 1;
        return functions[last].Symbol.Parameters.Length == 2 ? ParseResult(call, functions[last], last, keyType, grouped) : call;
    }

    // What a lambda makes of each row.
    private (ITypeSymbol Type, Projection Made)? ParseEach(IAnonymousFunctionOperation function, int index, RowSource row, string single)
    {
        var scope = scopes(function, index, null, new ScopeRow(function.Symbol.Parameters[0], row));
        return LambdaBody.Of(function, scope) is { Type: { } type } body && ProjectionParser.Parse(body, scope, single) is { } made ? (type, made) : null;
    }

    private QueryCall? ParseResult(QueryCall call, IAnonymousFunctionOperation function, int index, ITypeSymbol keyType, RowSource grouped)
    {
        var parameters = function.Symbol.Parameters;
        if (RowSource.ParseKey(keyType, conversions, cancellationToken, RowForms.Of(call.Key, elements: null)) is not { } key)
        {
            return null;
        }

        var scope = scopes(function, index, null, new ScopeRow(parameters[0], key), new ScopeRow(parameters[1], RowSource.OfGrouped(parameters[1].Type, grouped)));
        return LambdaBody.Of(function, scope) is { } body && ProjectionParser.Parse(body, scope) is { } projection ? call with { Projection = projection } : null;
    }
}
