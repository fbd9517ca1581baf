using System.Globalization;
using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A constant.</summary>
internal static class ConstantParser
{
    /// <summary>Null for what is none, and for one that must be written as a value.</summary>
    public static ConstantOperand? Parse(IOperation operation, ColumnType? form, QueryScope scope)
    {
        // A converter runs when the program does.
        if (Operations.ConstantOf(operation) is not { } value || form?.Conversion is Converter)
        {
            return null;
        }

        if (form?.Kind == ScalarKind.Char && value is int code and >= char.MinValue and <= char.MaxValue)
        {
            value = (char)code;
        }

        if (form?.Conversion is EnumAsText { Enum: var kept })
        {
            return OfLabel(operation, value, kept, scope);
        }

        return value switch
        {
            bool flag => ConstantOperand.Of(ScalarKind.Boolean, flag ? "true" : "false"),
            char or string => ConstantOperand.Of(value is char ? ScalarKind.Char : ScalarKind.String, value.ToString()),
            float number when !float.IsNaN(number) && !float.IsInfinity(number) => ConstantOperand.Of(ScalarKind.Single, Digits(number)),
            double number when !double.IsNaN(number) && !double.IsInfinity(number) => ConstantOperand.Of(ScalarKind.Double, Digits(number)),
            float or double => null,
            decimal number => ConstantOperand.Of(ScalarKind.Decimal, Shortest(number)),
            _ when form?.Kind == ScalarKind.Decimal => ConstantOperand.Of(ScalarKind.Decimal, Invariant(value)),
            _ => ConstantOperand.Of(ColumnTypeParser.KindOf(UnderlyingOf(operation)) ?? ScalarKind.Int64, Invariant(value)),
        };
    }

    private static ConstantOperand OfLabel(IOperation operation, object value, EnumType kept, QueryScope scope)
    {
        var name = kept.Members.FirstOrDefault(member => member.Value == Invariant(value))?.Label;
        if (name is null)
        {
            scope.Refuse(operation, $"{Invariant(value)}, which is no single member of an enum kept as text,", "name one of its members");
        }

        return ConstantOperand.Of(ScalarKind.String, name ?? "");
    }

    private static ITypeSymbol UnderlyingOf(IOperation operation)
    {
        var type = Operations.Underlying(operation.Type!);
        return type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type;
    }

    private static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture);

    // A double has a point or an exponent, lest a database calculate with integers.
    private static string Digits(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }

    private static string Shortest(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }
}
