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

        // C# compares characters as numbers; what no column can hold stays one.
        if (form?.Kind == ScalarKind.Char && value is int code and >= char.MinValue and <= char.MaxValue && SqlText.IsStorable(((char)code).ToString()))
        {
            value = (char)code;
        }

        form ??= EnumOf(operation, scope);
        if (form?.Conversion is EnumAsText { Enum: var kept })
        {
            return OfLabel(operation, value, kept, form, scope);
        }

        return value switch
        {
            bool flag => ConstantOperand.Of(ScalarKind.Boolean, flag ? "true" : "false"),
            char or string => OfText(operation, value is char ? ScalarKind.Char : ScalarKind.String, value.ToString(), scope),
            float number when !float.IsNaN(number) && !float.IsInfinity(number) => ConstantOperand.Of(ScalarKind.Single, Digits(number)),
            double number when !double.IsNaN(number) && !double.IsInfinity(number) => ConstantOperand.Of(ScalarKind.Double, Digits(number)),
            float or double => null,
            decimal number => ConstantOperand.Of(ScalarKind.Decimal, Shortest(number)),
            _ when form is { Conversion: EnumAsNumber } && TypeName.Of(Operations.Underlying(operation.Type!)) == form.CSharp
                => new ConstantOperand(form with { IsNullable = false }, Invariant(value)),
            _ when form?.Kind == ScalarKind.Decimal => ConstantOperand.Of(ScalarKind.Decimal, Invariant(value)),
            _ => ConstantOperand.Of(ColumnTypeParser.KindOf(UnderlyingOf(operation)) ?? ScalarKind.Int64, Invariant(value)),
        };
    }

    private static ColumnType? EnumOf(IOperation operation, QueryScope scope)
        => Operations.Underlying(operation.Type!) is { TypeKind: TypeKind.Enum } type ? ColumnTypeParser.Parse(type, NullableAnnotation.NotAnnotated, scope.Conversions) : null;

    private static ConstantOperand OfLabel(IOperation operation, object value, EnumType kept, ColumnType form, QueryScope scope)
    {
        var name = kept.Members.FirstOrDefault(member => member.Value == Invariant(value))?.Label;
        if (name is null)
        {
            scope.Refuse(operation, $"{Invariant(value)}, which is no single member of an enum kept as text,", "name one of its members");
        }

        return new ConstantOperand(form with { IsNullable = false }, name ?? "");
    }

    private static ConstantOperand OfText(IOperation operation, ScalarKind kind, string text, QueryScope scope)
    {
        var isStorable = SqlText.IsStorable(text);
        if (!isStorable)
        {
            scope.Refuse(operation, "a text with the character NUL or half of a surrogate pair, which no column holds,", "compare it with another, or after reading");
        }

        return ConstantOperand.Of(kind, isStorable ? text : "");
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
