using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A value within a lambda: what SQL computes of the row, a constant, or a value read when the operator is called.</summary>
internal static class OperandParser
{
    /// <summary>
    /// Null where it was refused. A conversion that leaves order and equality as they are is passed over.
    /// </summary>
    /// <param name="operation">The expression.</param>
    /// <param name="form">The type on the other side, in whose form a constant or a value is written; null for none.</param>
    /// <param name="scope">The lambda.</param>
    public static Operand? Parse(IOperation operation, ColumnType? form, QueryScope scope)
    {
        if (!scope.IsSql(operation))
        {
            return ParseValue(operation, form, scope);
        }

        var stripped = NumberConversions.Strip(operation);
        return ExpressionParser.Parse(stripped, IsCharacterBesideNumber(stripped, form) ? null : form, scope);
    }

    /// <summary>The same, with the type that the expression has in C#: what is computed with it depends on that.</summary>
    public static Operand? ParseExact(IOperation operation, QueryScope scope)
        => scope.IsSql(operation) ? ExpressionParser.Parse(Operations.StripLifting(operation), null, scope) : ParseValue(operation, null, scope);

    // Neither is written as the other is: the code stands for the character.
    private static bool IsCharacterBesideNumber(IOperation operation, ColumnType? form)
        => form is { Conversion: NoConversion } && operation.Type is { } type
            && (Operations.Underlying(type).SpecialType == SpecialType.System_Char) != (form.Kind == ScalarKind.Char);

    /// <summary>A constant, or a value read when the operator is called.</summary>
    public static Operand? ParseValue(IOperation operation, ColumnType? form, QueryScope scope)
    {
        if (Operations.IsNull(operation) && Operations.TypeOf(operation) is { } type && (form ?? ColumnTypeParser.Parse(type, NullableAnnotation.Annotated, scope.Conversions)) is { } columnType)
        {
            return new NullOperand(columnType with { IsNullable = true });
        }

        return (Operand?)ConstantParser.Parse(operation, form, scope) ?? ValueParser.Parse(operation, form, scope);
    }

    /// <summary>A member of the row.</summary>
    public static ColumnOperand? ParseColumn(IOperation operation, QueryScope scope)
    {
        var stripped = NumberConversions.Strip(operation);
        if (stripped is IPropertyReferenceOperation { Property: var property, Instance: { } nullable } && Operations.IsNullableValue(property))
        {
            return ParseColumn(nullable, scope) is { } column ? column with { IsNullable = false } : null;
        }

        if (RowPathParser.FindColumn(stripped, scope) is not { } found)
        {
            ExpressionRefusal.Refuse(stripped, scope);
            return null;
        }

        return OfColumn(found, operation, scope);
    }

    /// <summary>A column that <paramref name="operation"/> speaks of.</summary>
    public static ColumnOperand? OfColumn(QueryColumn found, IOperation operation, QueryScope scope)
    {
        if (found.Type.Conversion is Converter { InternalTo: { } owner } && owner != scope.Conversions.Assembly.Name)
        {
            scope.Refuse(operation, $"a member whose converter is internal to {owner}", "make the converter public");
            return null;
        }

        if (found is { Mapped: null, IsFormKnown: false, Collection: null })
        {
            scope.Contents.Plain.Add(found.Row + found.Name);
        }

        return new ColumnOperand(found, found.Type.IsNullable);
    }
}
