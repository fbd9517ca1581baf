using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generators.Parsing.Queries;

/// <summary>The one expression of a lambda.</summary>
internal static class LambdaBody
{
    /// <summary>Null for a lambda with statements, which is refused.</summary>
    public static IOperation? Of(IAnonymousFunctionOperation function, QueryScope scope)
    {
        if (function.Body.Operations is [IReturnOperation { ReturnedValue: { } value }])
        {
            return value;
        }

        scope.Refuse(function, "a lambda with statements", "write one expression");
        return null;
    }
}
