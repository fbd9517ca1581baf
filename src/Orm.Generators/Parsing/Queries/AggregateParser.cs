using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What becomes of many values, with the type that LINQ gives it.</summary>
internal static class AggregateParser
{
    public static AggregateKind KindOf(string method) => method switch
    {
        "Count" or "LongCount" => AggregateKind.Count,
        "Sum" => AggregateKind.Sum,
        "Average" => AggregateKind.Average,
        "Min" => AggregateKind.Min,
        "Max" => AggregateKind.Max,
        _ => throw new UnreachableException(),
    };

    /// <summary>Null where it was refused.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="argument">What is aggregated; null to count rows.</param>
    /// <param name="filter">The rows that count; null for all.</param>
    /// <param name="isDistinct">Whether equal values count once.</param>
    /// <param name="call">The call, whose type is the result's in C#.</param>
    /// <param name="scope">The lambda.</param>
    public static Operand? Of(AggregateKind kind, Operand? argument, Condition? filter, bool isDistinct, IInvocationOperation call, QueryScope scope)
        => Of(kind, argument, filter, isDistinct, ResultOf(call.Type!), call, scope);

    /// <summary>The same with the result's type in C#, which may be within a ValueTask.</summary>
    public static Operand? Of(
        AggregateKind kind, Operand? argument, Condition? filter, bool isDistinct, ITypeSymbol result, IOperation place, QueryScope scope)
    {
        if (kind is AggregateKind.Min or AggregateKind.Max && argument is not null && !IsOrdered(argument, place, scope))
        {
            return null;
        }

        var type = kind is AggregateKind.Min or AggregateKind.Max
            ? argument!.Type
            : ColumnTypeParser.Parse(Operations.Underlying(result), NullableAnnotation.NotAnnotated, scope.Conversions)!;
        var canBeEmpty = kind is not (AggregateKind.Count or AggregateKind.Sum);
        return new AggregateOperand(kind, argument, filter, isDistinct, type, canBeEmpty && (filter is not null || argument!.IsNullable));
    }

    /// <summary>What a method gives, be it now or later.</summary>
    public static ITypeSymbol ResultOf(ITypeSymbol type)
        => type is INamedTypeSymbol { MetadataName: "ValueTask`1", TypeArguments: [var result] } ? result : type;

    private static bool IsOrdered(Operand argument, IOperation place, QueryScope scope)
    {
        if (!OrderParser.IsSortable(argument, place, scope))
        {
            return false;
        }

        if (argument.Type is { Kind: not (ScalarKind.Boolean or ScalarKind.Guid or ScalarKind.Bytes), Conversion: not EnumAsText })
        {
            return true;
        }

        scope.Refuse(place, $"the least or greatest '{argument.Type.CSharp.Replace("global::", "")}', which no database has,", "order by it and take the first");
        return false;
    }
}
