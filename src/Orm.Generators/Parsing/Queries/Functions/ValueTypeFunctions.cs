using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using static Orm.Generators.Parsing.Queries.Functions.FunctionTable;

namespace Orm.Generators.Parsing.Queries.Functions;

/// <summary>The few members of the other types: texts of values, defaults of nullables, flags of enums, bytes.</summary>
internal static class ValueTypeFunctions
{
    private static readonly string[] written = ["bool", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "decimal", "char", "Guid"];

    public static IReadOnlyDictionary<string, Func<FunctionUse, Operand?>> Table { get; } = Build();

    private static Dictionary<string, Func<FunctionUse, Operand?>> Build()
    {
        var table = new Dictionary<string, Func<FunctionUse, Operand?>>(StringComparer.Ordinal)
        {
            ["Nullable.GetValueOrDefault(T)"] = static use => OrElse(use.Parse(0), use.Parse(1)),
            ["Nullable.GetValueOrDefault()"] = OrDefault,
            ["Nullable.ToString()"] = ToTextOrEmpty,
            ["Enum.HasFlag(Enum)"] = HasFlag,
            ["byte[].Length"] = Same(SqlFunction.BytesLength),
            ["byte[].SequenceEqual(byte[])"] = AreEqualBytes,
        };
        foreach (var type in written)
        {
            table[$"{type}.ToString()"] = static use => use.Parse(0) is { } operand ? TextFunctions.ToText(operand, use.Operation, use.Scope) : null;
        }

        return table;
    }

    private static Operand? ToTextOrEmpty(FunctionUse use)
        => use.Parse(0) is { } operand && TextFunctions.ToText(operand, use.Operation, use.Scope) is { } text
            ? new CallOperand(SqlFunction.Coalesce, new EquatableArray<Operand>([text, ConstantOperand.Of(ScalarKind.String, "")]), text.Type, IsNullable: false)
            : null;

    private static Operand? OrElse(Operand? operand, Operand? otherwise)
        => operand is null || otherwise is null ? null
            : new CallOperand(SqlFunction.Coalesce, new EquatableArray<Operand>([operand, otherwise]), otherwise.Type, otherwise.IsNullable);

    private static Operand? OrDefault(FunctionUse use) => use.Type switch
    {
        { Conversion: NoConversion or EnumAsNumber, Kind: ScalarKind.Decimal or ScalarKind.Int64 or ScalarKind.Int32 or ScalarKind.Int16 or ScalarKind.Byte or ScalarKind.SByte
            or ScalarKind.UInt16 or ScalarKind.UInt32 or ScalarKind.UInt64 } number => OrElse(use.Parse(0), new ConstantOperand(number, "0")),
        { Kind: ScalarKind.Single or ScalarKind.Double } number => OrElse(use.Parse(0), new ConstantOperand(number, "0.0")),
        { Kind: ScalarKind.Boolean } flag => OrElse(use.Parse(0), new ConstantOperand(flag, "false")),
        _ => use.Refuse("the default of this type", "give it: GetValueOrDefault(value) or ?? value"),
    };

    private static Operand? HasFlag(FunctionUse use)
    {
        if (use.Parse(0) is not { } value || use.ParseAs(1, value) is not { } flag)
        {
            return null;
        }

        var both = CallOperand.Strict(SqlFunction.BitAnd, value.Type, value, flag);
        return new ConditionOperand(new ComparisonCondition(ComparisonKind.Equal, both, flag, IsTrueOfNull: false));
    }

    private static Operand? AreEqualBytes(FunctionUse use)
    {
        var (left, right) = (StripAll(use[0]), StripAll(use[1]));
        return OperandParser.ParseExact(left, use.Scope) is { } first && OperandParser.ParseExact(right, use.Scope) is { } second
            ? new ConditionOperand(new ComparisonCondition(ComparisonKind.Equal, first, second, IsTrueOfNull: false))
            : null;
    }

    // An array becomes a span by an operator on the way.
    private static IOperation StripAll(IOperation operation) => operation is IConversionOperation conversion ? StripAll(conversion.Operand) : operation;
}
