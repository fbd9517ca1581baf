using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A column of JSON in a Select, which must be read by the context that writes it.</summary>
internal static class ProjectedJson
{
    /// <summary>The column with its context, and every other column as it is; null where it was refused. A property without a context of its own is told where the entity is declared.</summary>
    public static QueryColumn? WithContext(QueryColumn column, IOperation operation, QueryScope scope)
    {
        if (column.Type.Conversion is not AsJson json)
        {
            return column;
        }

        var context = JsonContextFinder.Find(scope.Model.Compilation, scope.Row.Type.ContainingAssembly ?? scope.Conversions.Assembly, json, scope.CancellationToken);
        if (context is null)
        {
            return json.Context is null ? null : column;
        }

        if (!scope.Model.Compilation.IsSymbolAccessibleWithin(context, scope.Model.Compilation.Assembly))
        {
            scope.Refuse(operation, $"a Select of JSON that '{context.Name}' writes, which is internal to another assembly,", "read the entity itself");
            return null;
        }

        return column with { Type = column.Type with { Conversion = json with { Context = TypeName.Of(context) } } };
    }
}
