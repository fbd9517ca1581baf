using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries.Warnings;

/// <summary>
/// A comparison in a lambda that every row answers in the same way, by the types alone. What the compiler says itself, of a value type and null or of a constant
/// that its type can't hold, is not said again.
/// </summary>
internal static class ComparisonChecks
{
    // LeaveOutComparisonFix reads it.
    private const string Answer = "Answer";

    public static IEnumerable<Problem> Check(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!QuerySyntax.IsCandidate(call) || QuerySyntax.LambdaOf(call) is not { } lambda || QueryCallParser.FindMethod(call, model, cancellationToken) is null
            || model.GetOperation(lambda, cancellationToken) is not { } function || HasError(function))
        {
            return [];
        }

        return function.Descendants().Select(Check).OfType<Problem>();
    }

    private static bool HasError(IOperation function)
        => function.Descendants().Any(part => part.Kind == OperationKind.Invalid || part.Type is { TypeKind: TypeKind.Error });

    private static Problem? Check(IOperation operation) => operation switch
    {
        IBinaryOperation comparison when ComparisonParser.KindOf(comparison.OperatorKind) is { } kind => Check(comparison, kind),
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } test when Operations.IsNull(value) => CheckNull(test, test.Value, isNegated: false),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var value } } } test when Operations.IsNull(value)
            => CheckNull(test, test.Value, isNegated: true),
        _ => null,
    };

    private static Problem? Check(IBinaryOperation comparison, ComparisonKind kind)
    {
        var (left, right) = (comparison.LeftOperand, comparison.RightOperand);
        if (Operations.IsNull(left) || Operations.IsNull(right))
        {
            return kind is ComparisonKind.Equal or ComparisonKind.NotEqual
                ? CheckNull(comparison, Operations.IsNull(left) ? right : left, kind == ComparisonKind.NotEqual)
                : null;
        }

        // An operator of the user's own means what the user says.
        if (comparison.OperatorMethod is { ContainingType.SpecialType: SpecialType.None })
        {
            return null;
        }

        if (ColumnOf(left) is { } column)
        {
            return ColumnOf(right) is { } other ? CheckSame(comparison, column, other, kind) : CheckRange(comparison, column, right, kind);
        }

        return ColumnOf(right) is { } flipped ? CheckRange(comparison, flipped, left, Flip(kind)) : null;
    }

    private static Problem? CheckNull(IOperation test, IOperation operand, bool isNegated)
        => ColumnOf(operand) is { Property: { Type.IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } property }
            ? Problem(test, isNegated, $"'{property.Name}' can't be null, and neither can its column")
            : null;

    private static Problem? CheckSame(IBinaryOperation comparison, IPropertyReferenceOperation left, IPropertyReferenceOperation right, ComparisonKind kind)
    {
        // NaN is not equal to itself.
        if (!SymbolEqualityComparer.Default.Equals(left.Property, right.Property) || !SymbolEqualityComparer.Default.Equals(RowOf(left), RowOf(right))
            || Operations.Underlying(left.Property.Type).SpecialType is SpecialType.System_Single or SpecialType.System_Double)
        {
            return null;
        }

        var isTrue = kind is ComparisonKind.Equal or ComparisonKind.LessOrEqual or ComparisonKind.GreaterOrEqual;
        return isTrue && kind != ComparisonKind.Equal && ColumnTypeParser.IsNullable(left.Property.Type, left.Property.NullableAnnotation)
            ? null
            : Problem(comparison, isTrue, $"'{left.Property.Name}' is compared with itself");
    }

    private static Problem? CheckRange(IBinaryOperation comparison, IPropertyReferenceOperation column, IOperation constant, ComparisonKind kind)
    {
        var type = Operations.Underlying(column.Property.Type);
        if (RangeOf(type.SpecialType) is not var (least, greatest) || NumberOf(Operations.ConstantOf(constant)) is not { } number)
        {
            return null;
        }

        bool? isTrue = kind switch
        {
            ComparisonKind.Less when number == least => false,
            ComparisonKind.Greater when number == greatest => false,
            ComparisonKind.LessOrEqual when number == greatest => true,
            ComparisonKind.GreaterOrEqual when number == least => true,
            _ => null,
        };

        // Of a null none is true.
        return isTrue is null || (isTrue.Value && !SymbolEqualityComparer.Default.Equals(type, column.Property.Type))
            ? null
            : Problem(comparison, isTrue.Value, FormattableString.Invariant($"'{column.Property.Name}' goes from {least} to {greatest}"));
    }

    /// <summary>A member of the row itself, whatever the compiler widens it to. Of a row that may be missing, as in a left join, nothing is certain.</summary>
    private static IPropertyReferenceOperation? ColumnOf(IOperation operation) => operation switch
    {
        IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion => ColumnOf(conversion.Operand),
        IParenthesizedOperation parenthesized => ColumnOf(parenthesized.Operand),
        IPropertyReferenceOperation { Instance: IParameterReferenceOperation { Parameter: { NullableAnnotation: not NullableAnnotation.Annotated, Type: INamedTypeSymbol row } } } property
            when row.GetAttributes().Has(RuntimeNames.Table) => property,
        _ => null,
    };

    private static IParameterSymbol RowOf(IPropertyReferenceOperation column) => ((IParameterReferenceOperation)column.Instance!).Parameter;

    private static ComparisonKind Flip(ComparisonKind kind) => kind switch
    {
        ComparisonKind.Less => ComparisonKind.Greater,
        ComparisonKind.LessOrEqual => ComparisonKind.GreaterOrEqual,
        ComparisonKind.Greater => ComparisonKind.Less,
        ComparisonKind.GreaterOrEqual => ComparisonKind.LessOrEqual,
        ComparisonKind.Equal => ComparisonKind.Equal,
        ComparisonKind.NotEqual => ComparisonKind.NotEqual,
    };

    private static (decimal Least, decimal Greatest)? RangeOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
        SpecialType.System_Char => (char.MinValue, char.MaxValue),
        _ => null,
    };

    private static decimal? NumberOf(object? constant) => constant switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(constant, System.Globalization.CultureInfo.InvariantCulture),
        char letter => letter,
        decimal number => number,
        _ => null,
    };

    private static Problem Problem(IOperation comparison, bool isTrue, string why)
    {
        var answer = isTrue ? "true" : "false";
        return new Problem(QueryWarnings.ConstantComparison, _ => comparison.Syntax.GetLocation(), comparison.Syntax.ToString(), answer, why)
        {
            Properties = ImmutableDictionary<string, string?>.Empty.Add(Answer, answer),
        };
    }
}
