using System.Globalization;
using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>A side of a comparison.</summary>
internal static class OperandWriter
{
    /// <param name="operand">The operand.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="comparedWith">The other side, whose column may want its parameters in a form of its own.</param>
    public static string Write(Operand operand, SqlDialect dialect, Operand? comparedWith = null) => operand switch
    {
        ColumnOperand column => Hole(column.Column),
        ConstantOperand constant => Constant(constant, dialect),
        ValueOperand value => Format(comparedWith, dialect).Replace("{0}", Number(value)),
        _ => throw new UnreachableException(),
    };

    /// <summary>The hole that stands for a column.</summary>
    public static string Hole(QueryColumn column) => $"{{{column.Name}}}";

    /// <summary>One text where a value is not null and another where it is.</summary>
    public static string Choice(ValueOperand value, string given, string isNull)
        => given == isNull ? given : $"{{{Number(value)} ? {given} : {isNull}}}";

    private static string Number(ValueOperand value) => "$" + (value.Index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Format(Operand? comparedWith, SqlDialect dialect)
        => comparedWith is not ColumnOperand { Column: { } column } ? "{0}"
            : column.Mapped is { } mapped ? dialect.ParameterFormat(mapped)
            : dialect.ParameterFormat(column.Type);

    private static string Constant(ConstantOperand constant, SqlDialect dialect) => constant.Kind switch
    {
        ScalarKind.Boolean => constant.Text == "true" ? "TRUE" : "FALSE",
        ScalarKind.String => Identifier.Text(constant.Text),
        ScalarKind.Decimal => dialect.DecimalConstant(constant.Text),
        _ => constant.Text,
    };
}
