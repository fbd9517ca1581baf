using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A side of a comparison: a member of the row, a constant, or a value.</summary>
internal static class OperandParser
{
    /// <summary>Null where it was refused. <paramref name="comparedWith"/> is the column on the other side, whose form a value takes.</summary>
    public static Operand? Parse(IOperation operation, QueryColumn? comparedWith, QueryScope scope)
        => scope.IsOfRow(operation) ? ParseColumn(operation, scope)
            : ParseConstant(operation, comparedWith, scope) ?? ValueParser.Parse(operation, comparedWith, scope);

    /// <summary>A member of the row.</summary>
    public static ColumnOperand? ParseColumn(IOperation operation, QueryScope scope)
    {
        var stripped = StripForColumn(operation);
        if (stripped is IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable })
        {
            return ParseColumn(nullable, scope) is { } column ? column with { IsNullable = false } : null;
        }

        if (FindColumn(stripped, scope) is { } found)
        {
            if (found.Type.Conversion is Converter { InternalTo: { } owner } && owner != scope.Conversions.Assembly.Name)
            {
                scope.Refuse(operation, $"a member whose converter is internal to {owner}", "make the converter public");
                return null;
            }

            if (!scope.Row.IsEntity)
            {
                scope.Plain.Add(found.Name);
            }

            return new ColumnOperand(found, found.Type.IsNullable);
        }

        if (!CollectionParser.RefuseMember(stripped, scope))
        {
            RefuseRow(stripped, scope);
        }

        return null;
    }

    /// <summary>The column that an expression without conversions names; null where it is something else.</summary>
    public static QueryColumn? FindColumn(IOperation operation, QueryScope scope) => operation switch
    {
        IParameterReferenceOperation => scope.Row.Single,
        IPropertyReferenceOperation when PathOf(operation, scope) is { } path => scope.Row.Find(path),
        _ => null,
    };

    /// <summary>The names from the row to a member, which may be one of an embedded object: <c>Address.City</c>.</summary>
    public static string? PathOf(IOperation operation, QueryScope scope) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable }
            => PathOf(Operations.StripConversions(nullable), scope),
        IPropertyReferenceOperation { Instance: { } instance, Property: { } property } => scope.IsRow(Operations.StripConversions(instance))
            ? property.Name
            : PathOf(Operations.StripConversions(instance), scope) is { } outer ? $"{outer}.{property.Name}" : null,
        _ => null,
    };

    /// <summary>The name of a converted member; null for another expression.</summary>
    private static string? PropertyOf(IOperation operation, QueryScope scope) => Operations.StripConversions(operation) switch
    {
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable }
            => PropertyOf(nullable, scope),
        IPropertyReferenceOperation { Property: var property } member when FindColumn(member, scope) is { Type.Conversion: Converter } => property.Name,
        _ => null,
    };

    private static void RefuseRow(IOperation operation, QueryScope scope)
    {
        switch (operation)
        {
            case IParameterReferenceOperation:
                scope.Refuse(operation, "the whole row as a value", "name one of its members");
                break;
            case IPropertyReferenceOperation when PathOf(operation, scope) is { } path && scope.Row.FindObject(path) is not null:
                scope.Refuse(operation, $"'{path}', which is an object of several columns,", "name its members, or test it for null");
                break;
            case IPropertyReferenceOperation { Instance: { } instance, Property: { } property } when scope.IsRow(Operations.StripConversions(instance)):
                scope.Refuse(operation, $"'{property.Name}', which is not a mapped column,", "use mapped properties, or filter the list after reading it");
                break;
            case IMemberReferenceOperation { Instance: { } instance, Member: { } part } when PropertyOf(instance, scope) is { } property:
                scope.Refuse(
                    operation,
                    $"'{part.Name}' of '{property}', which the database keeps as one value by its converter,",
                    $"compare the whole value, such as {property} == …");
                break;
            case IInvocationOperation call:
                scope.Refuse(operation, $"a call of '{call.TargetMethod.Name}'", "compare members with operators, write this query as session.Sql<T>($\"…\"), or do it to the list after reading it");
                break;
            default:
                scope.Refuse(operation, "this expression", "compare members with constants and values, write this query as session.Sql<T>($\"…\"), or do it to the list after reading it");
                break;
        }
    }

    // Conversions that leave the value's order and equality as they are.
    private static IOperation StripForColumn(IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => StripForColumn(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null, Operand.Type: { } from, Type: { } to } conversion when KeepsValue(conversion, from, to)
            => StripForColumn(conversion.Operand),
        _ => operation,
    };

    private static bool KeepsValue(IConversionOperation conversion, ITypeSymbol from, ITypeSymbol to)
    {
        var (source, target) = (Operations.Underlying(from), Operations.Underlying(to));
        if (SymbolEqualityComparer.Default.Equals(source, target) || (source.IsReferenceType && target.SpecialType == SpecialType.System_Object))
        {
            return true;
        }

        var isSafe = conversion.GetConversion() is { IsImplicit: true } or { IsEnumeration: true } or { IsNullable: true };
        return isSafe && NumberOf(source) is { } narrow && NumberOf(target) is { } wide && narrow <= wide;
    }

    // The numbers by what they can hold; a step upwards loses nothing that a comparison could see.
    private static int? NumberOf(ITypeSymbol type) => (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type).SpecialType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Char => 0,
        SpecialType.System_Int16 or SpecialType.System_UInt16 => 1,
        SpecialType.System_Int32 or SpecialType.System_UInt32 => 2,
        SpecialType.System_Int64 or SpecialType.System_UInt64 => 3,
        SpecialType.System_Single => 4,
        SpecialType.System_Double => 5,
        SpecialType.System_Decimal => 6,
        _ => null,
    };

    private static Operand? ParseConstant(IOperation operation, QueryColumn? comparedWith, QueryScope scope)
    {
        if (Operations.ConstantOf(operation) is not { } value)
        {
            return null;
        }

        // A converter runs when the program does.
        if (comparedWith?.Type.Conversion is Converter)
        {
            return null;
        }

        if (comparedWith?.Type.Kind == ScalarKind.Char && value is int code and >= char.MinValue and <= char.MaxValue)
        {
            value = (char)code;
        }

        if (comparedWith?.Type.Conversion is EnumAsText { Enum: var kept })
        {
            var name = kept.Members.FirstOrDefault(member => member.Value == Invariant(value))?.Label;
            if (name is null)
            {
                scope.Refuse(operation, $"{Invariant(value)}, which is no single member of an enum kept as text,", "name one of its members");
                return new ConstantOperand(ScalarKind.String, "");
            }

            return new ConstantOperand(ScalarKind.String, name);
        }

        return value switch
        {
            bool flag => new ConstantOperand(ScalarKind.Boolean, flag ? "true" : "false"),
            char or string => new ConstantOperand(ScalarKind.String, value.ToString()),
            float number when !float.IsNaN(number) && !float.IsInfinity(number) => new ConstantOperand(ScalarKind.Double, ((double)number).ToString("R", CultureInfo.InvariantCulture)),
            double number when !double.IsNaN(number) && !double.IsInfinity(number) => new ConstantOperand(ScalarKind.Double, number.ToString("R", CultureInfo.InvariantCulture)),
            float or double => null,
            decimal number => new ConstantOperand(ScalarKind.Decimal, Shortest(number)),
            _ => new ConstantOperand(comparedWith?.Type.Kind == ScalarKind.Decimal ? ScalarKind.Decimal : ScalarKind.Int64, Invariant(value)),
        };
    }

    private static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture);

    private static string Shortest(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }
}
