using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary><c>Equals</c>, <c>Compare</c> and <c>CompareTo</c>. Texts are compared by their characters; the sign of a comparison is -1, 0 or 1.</summary>
internal static class CompareFunctions
{
    private static readonly string[] types =
    [
        "bool", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "char", "string",
        "Guid", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan",
    ];

    private static readonly HashSet<string> comparisons = new(StringComparer.Ordinal)
    {
        "string.Compare(string, string)", "string.CompareOrdinal(string, string)",
    };

    public static IReadOnlyDictionary<string, Func<FunctionUse, Operand?>> Table { get; } = Build();

    /// <summary>A comparison of such a sign with 0, which is one of the two operands themselves; null for every other.</summary>
    public static FunctionUse? Find(IBinaryOperation operation, QueryScope scope)
        => SignOf(operation.LeftOperand, operation.RightOperand, scope) ?? SignOf(operation.RightOperand, operation.LeftOperand, scope);

    /// <summary>The comparison that <see cref="Find"/> found.</summary>
    public static Condition? Parse(FunctionUse use, ComparisonKind kind, IBinaryOperation comparison, bool isNegated)
    {
        kind = Operations.ConstantOf(comparison.RightOperand) is 0 ? kind : kind.Mirrored();
        kind = isNegated ? kind.Negated() : kind;
        if (kind is ComparisonKind.Equal or ComparisonKind.NotEqual)
        {
            return ComparisonParser.Parse(use[0], kind, use[1], isTrueOfNull: false, use.Operation, use.Scope);
        }

        if (ParseBoth(use) is not var (left, right))
        {
            return null;
        }

        // A null sorts first, which SQL's comparison does not know: of a value it is told by the statement's text, of a column by a CASE.
        return (left, right) switch
        {
            ({ IsNullable: false }, { IsNullable: false } or ValueOperand)
                => new ComparisonCondition(kind, left, right, IsTrueOfNull: kind is ComparisonKind.Greater or ComparisonKind.GreaterOrEqual),
            (ValueOperand, { IsNullable: false })
                => new ComparisonCondition(kind.Mirrored(), right, left, IsTrueOfNull: kind is ComparisonKind.Less or ComparisonKind.LessOrEqual),
            _ => new ComparisonCondition(kind, Sign(left, right), Number("0"), IsTrueOfNull: false),
        };
    }

    private static Dictionary<string, Func<FunctionUse, Operand?>> Build()
    {
        var table = new Dictionary<string, Func<FunctionUse, Operand?>>(StringComparer.Ordinal)
        {
            ["string.Equals(string, string)"] = AreEqual,
            ["Nullable.Equals(object)"] = AreEqualObjects,
            ["Enum.Equals(object)"] = AreEqualObjects,
        };
        foreach (var type in types)
        {
            table[$"{type}.Equals({type})"] = AreEqual;
            table[$"{type}.Equals(object)"] = AreEqualObjects;
            table[$"{type}.CompareTo({type})"] = Compare;
            comparisons.Add($"{type}.CompareTo({type})");
        }

        foreach (var comparison in comparisons)
        {
            table[comparison] = Compare;
        }

        return table;
    }

    private static Operand? AreEqual(FunctionUse use)
    {
        var condition = Operations.IsNull(use[1])
            ? ConditionParser.NullTest(use[0], isNegated: false, use.Scope)
            : ComparisonParser.Parse(use[0], ComparisonKind.Equal, use[1], isTrueOfNull: false, use.Operation, use.Scope);
        return condition is null ? null : new ConditionOperand(condition);
    }

    // Values of different types are never equal as objects.
    private static Operand? AreEqualObjects(FunctionUse use)
        => Operations.IsNull(use[1]) || (use[1].Type is { } other && SymbolEqualityComparer.Default.Equals(Operations.Underlying(use[0].Type!), Operations.Underlying(other)))
            ? AreEqual(use)
            : use.Refuse("Equals of another type", "convert it, or compare with ==");

    private static Operand? Compare(FunctionUse use) => ParseBoth(use) is var (left, right) ? Sign(left, right) : null;

    private static (Operand Left, Operand Right)? ParseBoth(FunctionUse use)
    {
        var isRightFirst = !use.Scope.IsSql(use[0]);
        var (first, second) = isRightFirst ? (1, 0) : (0, 1);
        return use.Parse(first) is { } known && use.ParseAs(second, known) is { } other
            ? isRightFirst ? (other, known) : (known, other)
            : null;
    }

    // A null sorts first.
    private static CaseOperand Sign(Operand left, Operand right)
    {
        Condition isLess = new ComparisonCondition(ComparisonKind.Less, left, right, IsTrueOfNull: false);
        var branches = new[]
        {
            new CaseBranch(new ComparisonCondition(ComparisonKind.Equal, left, right, IsTrueOfNull: false), Number("0")),
            new CaseBranch(left.IsNullable ? new OrCondition(new NullCondition(left, IsNegated: false), isLess) : isLess, Number("-1")),
        };
        return new CaseOperand(new EquatableArray<CaseBranch>(branches), Number("1"), ColumnType.Of(ScalarKind.Int32));
    }

    private static ConstantOperand Number(string text) => ConstantOperand.Of(ScalarKind.Int32, text);

    private static FunctionUse? SignOf(IOperation sign, IOperation zero, QueryScope scope)
        => Operations.ConstantOf(zero) is 0 && scope.IsSql(sign) && FunctionUse.Of(Operations.StripConversions(sign), scope) is { } use && comparisons.Contains(use.Signature)
            ? use
            : null;
}
