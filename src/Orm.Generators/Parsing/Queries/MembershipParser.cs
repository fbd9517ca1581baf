using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Collections;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Whether a value of the row is in a list: <c>ids.Contains(u.Id)</c>.</summary>
internal static class MembershipParser
{
    /// <summary>Whether it calls a list's Contains.</summary>
    public static bool IsMembership(IInvocationOperation call)
        => call.TargetMethod is { Name: "Contains", ReturnType.SpecialType: SpecialType.System_Boolean } && PartsOf(call) is not null && !NestedQuerySyntax.IsCall(call);

    /// <summary>Null where a part was refused.</summary>
    public static Condition? Parse(IInvocationOperation call, bool isNegated, QueryScope scope)
    {
        var (list, value, elementType) = PartsOf(call)!.Value;
        if (scope.IsSql(list))
        {
            ExpressionRefusal.Refuse(call, scope);
            return null;
        }

        if (OperandParser.Parse(value, null, scope) is not { } operand)
        {
            return null;
        }

        if (CollectionRefusal.IsCollection(operand.Type))
        {
            ExpressionRefusal.Refuse(value, scope);
            return null;
        }

        if (ElementTypeOf(elementType, operand, scope) is not { } element)
        {
            scope.RefuseValue(list, "its elements are none that the column can be compared with. Make it a list of the column's own type");
            return null;
        }

        // An array that is written out is one value as well.
        return CollectionValueParser.Parse(list, elementType, element, scope) is { } values
            ? new MembershipCondition(ComparisonParser.AsNumber(operand, element), values, ColumnTypeParser.IsNullable(elementType, elementType.NullableAnnotation), isNegated)
            : null;
    }

    // The elements' type; null for one that can't be compared with the operand.
    private static ColumnType? ElementTypeOf(ITypeSymbol type, Operand operand, QueryScope scope)
    {
        var isOfOperandsType = TypeName.Of(Operations.Underlying(type)) == operand.Type.CSharp;
        var element = isOfOperandsType ? operand.Type with { IsNullable = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || type.IsReferenceType }
            : operand.Type.Conversion.KeepsValue ? ColumnTypeParser.Parse(type, NullableAnnotation.Annotated, scope.Conversions)
            : null;
        return element?.Conversion is AsList or AsJson || !Nameable.Is(Operations.Underlying(type)) ? null : element;
    }

    private static (IOperation List, IOperation Value, ITypeSymbol Element)? PartsOf(IInvocationOperation call)
    {
        var (list, value) = call switch
        {
            { Instance: { } instance, Arguments: [var only] } => (instance, only.Value),
            { Instance: null, TargetMethod.ContainingType.Name: "Enumerable" or "MemoryExtensions" or "ImmutableArrayExtensions", Arguments: [var first, var second, ..] } => (first.Value, second.Value),
            _ => default,
        };
        return list is not null && ListOf(list) is var (found, element) ? (found, value, element) : null;
    }

    // An array becomes a span on the way to some of the methods.
    private static (IOperation List, ITypeSymbol Element)? ListOf(IOperation operation) => operation switch
    {
        IConversionOperation conversion => ListOf(conversion.Operand),
        IParenthesizedOperation parenthesized => ListOf(parenthesized.Operand),
        IInvocationOperation { TargetMethod.Name: "op_Implicit", Arguments: [var inner] } => ListOf(inner.Value),
        { Type: IArrayTypeSymbol { ElementType: var element } } => (operation, element),
        { Type: INamedTypeSymbol { SpecialType: not SpecialType.System_String } type } when ElementOf(type) is { } element => (operation, element),
        _ => null,
    };

    private static ITypeSymbol? ElementOf(INamedTypeSymbol type)
        => type.AllInterfaces.Append(type).FirstOrDefault(static part => part.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];
}
