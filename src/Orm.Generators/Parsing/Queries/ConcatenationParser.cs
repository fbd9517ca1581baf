using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>Texts one behind the other, by <c>+</c> or within an interpolated string. A null is an empty text, as in C#.</summary>
internal static class ConcatenationParser
{
    public static Operand? Parse(IBinaryOperation operation, QueryScope scope)
        => Join([ParsePart(operation.LeftOperand, scope), ParsePart(operation.RightOperand, scope)]);

    public static Operand? Parse(IInterpolatedStringOperation operation, QueryScope scope)
    {
        var parts = new List<Operand?>();
        foreach (var part in operation.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue.Value: string text }:
                    parts.Add(ConstantOperand.Of(ScalarKind.String, text.Replace("{{", "{").Replace("}}", "}")));
                    break;
                case IInterpolationOperation { FormatString: null, Alignment: null } hole:
                    parts.Add(ParsePart(hole.Expression, scope));
                    break;
                default:
                    scope.Refuse(part, "a format or an alignment", "format after reading");
                    return null;
            }
        }

        return parts.Count switch
        {
            0 => ConstantOperand.Of(ScalarKind.String, ""),
            1 => Join([ConstantOperand.Of(ScalarKind.String, ""), parts[0]]),
            _ => Join(parts),
        };
    }

    /// <summary>Texts as one; null where a part was refused.</summary>
    public static Operand? Join(IReadOnlyList<Operand?> parts)
        => parts.Contains(null) ? null : parts.Select(static part => OrEmpty(part!)).Aggregate(
            static (left, right) => CallOperand.Strict(SqlFunction.Concatenate, ColumnType.Of(ScalarKind.String), left, right));

    /// <summary>A part of a text: a text, a character, or what has one form as text.</summary>
    public static Operand? ParsePart(IOperation operation, QueryScope scope)
    {
        var stripped = operation is IConversionOperation { IsImplicit: true, Type.SpecialType: SpecialType.System_Object, Operand: { } boxed } ? boxed : operation;
        if (OperandParser.ParseExact(stripped, scope) is not { } operand)
        {
            return null;
        }

        return operand.Type is { Kind: ScalarKind.String or ScalarKind.Char, Conversion: NoConversion } ? operand : FunctionParser.ToText(operand, stripped, scope);
    }

    private static Operand OrEmpty(Operand operand) => operand.IsNullable
        ? new CallOperand(SqlFunction.Coalesce, new EquatableArray<Operand>([operand, ConstantOperand.Of(ScalarKind.String, "")]), operand.Type, IsNullable: false)
        : operand;
}
