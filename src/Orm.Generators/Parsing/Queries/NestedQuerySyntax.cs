using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Tells what is a query within a lambda.</summary>
internal static class NestedQuerySyntax
{
    /// <summary>Whether an operation calls a method of a query.</summary>
    public static bool IsCall(IOperation operation) => operation is IInvocationOperation call && ReceiverOf(call) is not null;

    /// <summary>Whether it asks a query something that is true or false.</summary>
    public static bool IsCondition(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "Any" or "All" or "Contains", ReturnType.SpecialType: SpecialType.System_Boolean } } call && IsCall(call);

    /// <summary>The query that a method is called on; null for other methods.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call)
        => QueryCallParser.IsOurs(call.TargetMethod.ContainingType) ? call.Instance
            : call.TargetMethod.IsExtensionMethod && QueryCallParser.IsOperators(call.TargetMethod.ContainingType) ? call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value
            : null;

    /// <summary>Whether a type is a query's.</summary>
    public static bool IsQuery(ITypeSymbol? type) => type is INamedTypeSymbol named && QueryCallParser.IsOurs(named);
}
