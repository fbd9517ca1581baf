using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What is asked of Roslyn's operations more than once.</summary>
internal static class Operations
{
    /// <summary>Whether it is the constant null, converted to whatever.</summary>
    public static bool IsNull(IOperation operation)
        => StripConversions(operation).ConstantValue is { HasValue: true, Value: null };

    /// <summary>Without conversions and parentheses around it.</summary>
    public static IOperation StripConversions(IOperation operation) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion => StripConversions(conversion.Operand),
        IParenthesizedOperation parenthesized => StripConversions(parenthesized.Operand),
        _ => operation,
    };

    /// <summary>Without the conversions that only make a value nullable, or box nothing new: from <c>int</c> to <c>int?</c>.</summary>
    public static IOperation StripLifting(IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => StripLifting(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null, Operand.Type: { } from, Type: { } to } conversion
            when SymbolEqualityComparer.Default.Equals(from, Underlying(to)) => StripLifting(conversion.Operand),
        _ => operation,
    };

    /// <summary>A constant, also one that the compiler widens and makes nullable in a step; null for what is none.</summary>
    public static object? ConstantOf(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: { } value } } => value,
        IParenthesizedOperation parenthesized => ConstantOf(parenthesized.Operand),
        IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion => ConstantOf(conversion.Operand),
        _ => null,
    };

    /// <summary>The type that a nullable one wraps; else the type itself.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>Whether a property is the <c>Value</c> of a nullable.</summary>
    public static bool IsNullableValue(IPropertySymbol property)
        => property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    /// <summary>What stands before the <c>?.</c> whose rest an operation begins.</summary>
    public static IOperation ReceiverOf(IConditionalAccessInstanceOperation instance)
    {
        for (var (part, parent) = ((IOperation)instance, instance.Parent); parent is not null; (part, parent) = (parent, parent.Parent))
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == part)
            {
                return access.Operation;
            }
        }

        throw new UnreachableException();
    }

    /// <summary>What a property within a pattern is a property of; null for an object that is none of a pattern's, and in patterns that have no name for it.</summary>
    public static IOperation? InputOf(IInstanceReferenceOperation instance)
        => instance.ReferenceKind == InstanceReferenceKind.PatternInput && SubpatternOf(instance) is { Parent: { } pattern } ? InputOf(pattern) : null;

    private static IPropertySubpatternOperation? SubpatternOf(IOperation instance)
    {
        for (var (part, parent) = (instance, instance.Parent); parent is not null; (part, parent) = (parent, parent.Parent))
        {
            if (parent is IPropertySubpatternOperation subpattern)
            {
                return subpattern.Member == part ? subpattern : null;
            }
        }

        return null;
    }

    /// <summary>What a pattern looks at; null in patterns that have no name for it.</summary>
    public static IOperation? InputOf(IOperation pattern) => pattern.Parent switch
    {
        IRecursivePatternOperation { DeconstructSymbol: null } outer => InputOf(outer) is { } whole && ElementsOf(whole) is { } elements
            && outer.DeconstructionSubpatterns.IndexOf((IPatternOperation)pattern) is >= 0 and var index && index < elements.Length
                ? elements[index]
                : null,
        IBinaryPatternOperation or INegatedPatternOperation => InputOf(pattern.Parent),
        IPropertySubpatternOperation outer => outer.Member,
        IIsPatternOperation test => test.Value,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
        _ => null,
    };

    /// <summary>The elements of a tuple that is written out; null for every other expression.</summary>
    public static ImmutableArray<IOperation>? ElementsOf(IOperation operation) => StripConversions(operation) is ITupleOperation tuple ? tuple.Elements : null;

    /// <summary>The type that an expression has, or that it is converted to where it has none by itself, as null does.</summary>
    public static ITypeSymbol? TypeOf(IOperation operation)
        => operation.Type ?? (operation.Parent as IConversionOperation)?.Type;
}
