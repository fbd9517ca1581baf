using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>
/// What a value must be like: a constant, greater or less than one, not null, with members that are like something, and these by <c>and</c>, <c>or</c> and <c>not</c>.
/// </summary>
internal static class PatternParser
{
    /// <summary>Null where a part was refused.</summary>
    public static Condition? Parse(IPatternOperation pattern, IOperation value, bool isNegated, QueryScope scope)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return new ConstantCondition(!isNegated);
            case INegatedPatternOperation { Pattern: { } negated }:
                return Parse(negated, value, !isNegated, scope);
            case IConstantPatternOperation { Value: var constant } when Operations.IsNull(constant):
                return ConditionParser.NullTest(value, isNegated, scope);
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool truth } } when IsTruth(value, scope):
                return ConditionParser.Parse(value, scope, isNegated: truth == isNegated);
            case IConstantPatternOperation { Value: var constant }:
                return ComparisonParser.Parse(value, isNegated ? ComparisonKind.NotEqual : ComparisonKind.Equal, constant, isTrueOfNull: false, pattern, scope);
            case IRelationalPatternOperation relation when ComparisonParser.KindOf(relation.OperatorKind) is { } kind:
                return ComparisonParser.Parse(value, isNegated ? kind.Negated() : kind, relation.Value, isTrueOfNull: isNegated, pattern, scope);
            case IBinaryPatternOperation binary:
                return Parse(binary, value, isNegated, scope);
            case IDeclarationPatternOperation { MatchesNull: true }:
                return new ConstantCondition(!isNegated);
            case IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, PropertySubpatterns.Length: 0 } or ITypePatternOperation or IDeclarationPatternOperation
                when IsOfOwnType(pattern, value):
                return ConditionParser.NullTest(value, !isNegated, scope);
            case IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0 } members when IsOfOwnType(pattern, value):
                return ParseMembers(members, value, isNegated, scope);
            case IRecursivePatternOperation { DeconstructSymbol: null, PropertySubpatterns.Length: 0 } parts
                when Operations.ElementsOf(value) is { } elements && elements.Length == parts.DeconstructionSubpatterns.Length:
                return ParseElements(parts, elements, isNegated, scope);
            default:
                scope.Refuse(
                    pattern, "this pattern", "constants, relations, null tests, members such as '{ Age: > 18 }', parts of a tuple, and these by 'and', 'or' and 'not' are; write a comparison such as '=='");
                return null;
        }
    }

    private static Condition? ParseMembers(IRecursivePatternOperation pattern, IOperation value, bool isNegated, QueryScope scope)
    {
        var all = IsThere(value, isNegated, scope);
        foreach (var part in pattern.PropertySubpatterns)
        {
            var condition = Parse(part.Pattern, part.Member, isNegated, scope);
            all = all is null || condition is null ? null : Join(all, condition, isAnd: !isNegated);
        }

        return all;
    }

    private static Condition? ParseElements(IRecursivePatternOperation pattern, ImmutableArray<IOperation> elements, bool isNegated, QueryScope scope)
    {
        Condition? all = new ConstantCondition(!isNegated);
        for (var i = 0; i < elements.Length; i++)
        {
            var condition = Parse(pattern.DeconstructionSubpatterns[i], elements[i], isNegated, scope);
            all = all is null || condition is null ? null : Join(all, condition, isAnd: !isNegated);
        }

        return all;
    }

    // Of nothing no member is like anything, and it is not asked of what is always there.
    private static Condition? IsThere(IOperation value, bool isNegated, QueryScope scope)
    {
        if (scope.FindRow(Operations.StripConversions(value)) is { Row.Grouped: not null })
        {
            return new ConstantCondition(!isNegated);
        }

        if (RowPathParser.FindObject(Operations.StripConversions(value), scope) is { } found)
        {
            return found is { Teller: null, Shape.IsOptional: false } ? new ConstantCondition(!isNegated) : ConditionParser.NullTest(value, !isNegated, scope);
        }

        return OperandParser.Parse(value, null, scope) switch
        {
            null => null,
            { IsNullable: true } operand => new NullCondition(operand, !isNegated),
            _ => new ConstantCondition(!isNegated),
        };
    }

    private static Condition Join(Condition left, Condition right, bool isAnd) => (left, right) switch
    {
        (ConstantCondition known, _) => known.Value == isAnd ? right : known,
        (_, ConstantCondition known) => known.Value == isAnd ? left : known,
        _ => isAnd ? new AndCondition(left, right) : new OrCondition(left, right),
    };

    private static Condition? Parse(IBinaryPatternOperation pattern, IOperation value, bool isNegated, QueryScope scope)
    {
        var left = Parse(pattern.LeftPattern, value, isNegated, scope);
        var right = Parse(pattern.RightPattern, value, isNegated, scope);
        return (left, right) switch
        {
            (null, _) or (_, null) => null,
            ({ } first, { } second) => (pattern.OperatorKind == BinaryOperatorKind.And) != isNegated ? new AndCondition(first, second) : new OrCondition(first, second),
        };
    }

    // One that a converter keeps is compared with what it makes of true and false.
    private static bool IsTruth(IOperation value, QueryScope scope) => value.Type?.SpecialType == SpecialType.System_Boolean
        && RowPathParser.FindColumn(Operations.StripConversions(value), scope) is not { Type.Conversion.KeepsValue: false };

    private static bool IsOfOwnType(IPatternOperation pattern, IOperation value)
        => value.Type is { } type && SymbolEqualityComparer.Default.Equals(Operations.Underlying(pattern.NarrowedType), Operations.Underlying(type));
}
