using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A value: an expression without the row, read when the operator is called.</summary>
internal static class ValueParser
{
    // As many as a query's null states have bits.
    private const int MostValues = 32;

    /// <summary>Null where it was refused. <paramref name="form"/> is the type whose form the value is written in, where it is of that type.</summary>
    public static ValueOperand? Parse(IOperation operation, ColumnType? form, QueryScope scope)
    {
        var stripped = Operations.StripLifting(operation);
        if (form?.Kind == ScalarKind.Char
            && stripped is IConversionOperation { Operand: { Type.SpecialType: SpecialType.System_Char } character })
        {
            stripped = character;
        }

        if (stripped.Type is { } mistyped && form is { Conversion.KeepsValue: false } && TypeName.Of(Operations.Underlying(mistyped)) != form.CSharp)
        {
            scope.RefuseValue(operation, $"'{form.CSharp.Replace("global::", "")}' alone can be converted as the column is. Compare with a value of this type");
            return null;
        }

        if (stripped.Type is not { } type || ColumnTypeOf(type, form, scope) is not { } columnType)
        {
            scope.RefuseValue(operation, $"its type {stripped.Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} is none that a column can have. Compare with a value of the column's type");
            return null;
        }

        return Parse(stripped, columnType, operation, scope);
    }

    /// <summary>A value of a given type, which its expression has.</summary>
    public static ValueOperand? Parse(IOperation operation, ColumnType type, IOperation place, QueryScope scope)
    {
        if (!Nameable.Is(Operations.Underlying(operation.Type!)))
        {
            scope.RefuseValue(place, $"generated code cannot name its type. Make {operation.Type!.Name} internal or public");
            return null;
        }

        var expression = new ValueExpressionParser(scope);
        if (expression.Parse(operation) is not { } code)
        {
            return null;
        }

        var isNullable = operation.ConstantValue.HasValue ? false : type.IsNullable || expression.IsLifted;
        type = type with { IsNullable = isNullable };
        return Add(new QueryValue(expression.Sources, code, type.CSharp, isNullable, type), place, scope) is { } index
            ? new ValueOperand(index, type, isNullable)
            : null;
    }

    /// <summary>A text or a character that is looked for in others, in the form of a pattern. It is never null, as C# would throw.</summary>
    public static ValueOperand? ParsePattern(IOperation operation, PatternForm form, QueryScope scope)
    {
        var stripped = Operations.StripLifting(operation);
        var expression = new ValueExpressionParser(scope);
        if (expression.Parse(stripped) is not { } code)
        {
            return null;
        }

        var type = ColumnType.Of(ColumnTypeParser.KindOf(stripped.Type!) ?? throw new UnreachableException());
        type = type with { IsNullable = type.Kind == ScalarKind.String };
        return Add(new QueryValue(expression.Sources, code, type.CSharp, IsNullable: false, type) { Pattern = form }, operation, scope) is { } index
            ? new ValueOperand(index, ColumnType.Of(ScalarKind.String), IsNullable: false)
            : null;
    }

    /// <summary>The place of a value among the lambda's; null where there are too many.</summary>
    public static int? Add(QueryValue value, IOperation place, QueryScope scope)
    {
        var index = scope.Values.Add(value);
        if (index < MostValues)
        {
            return index;
        }

        scope.RefuseValue(place, $"a lambda can have {MostValues} values. Split the condition over several Where");
        return null;
    }

    private static ColumnType? ColumnTypeOf(ITypeSymbol type, ColumnType? form, QueryScope scope)
        => form is not null && TypeName.Of(Operations.Underlying(type)) == form.CSharp
            ? form with { IsNullable = ColumnTypeParser.IsNullable(type, NullableAnnotation.Annotated) }
            : ColumnTypeParser.Parse(type, NullableAnnotation.Annotated, scope.Conversions);
}
