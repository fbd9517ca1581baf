using System.Globalization;
using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>A value within a lambda as SQL.</summary>
internal static class OperandWriter
{
    /// <param name="operand">The operand.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="comparedWith">The other side, whose column may want its parameters in a form of its own.</param>
    public static string Write(Operand operand, SqlDialect dialect, Operand? comparedWith = null) => operand switch
    {
        ColumnOperand { Column: { Collection: { } collection } element } => ElementsWriter.Element(element, collection, dialect),
        JsonOperand json => JsonWriter.Write(json, dialect),
        ColumnOperand column => Hole(column.Column),
        ConstantOperand constant => Constant(constant, dialect),
        NullOperand nothing => dialect.Null(nothing.Type),
        ValueOperand value => Format(comparedWith, dialect).Replace("{0}", Number(value)),
        ArithmeticOperand arithmetic => ArithmeticWriter.Write(arithmetic, dialect),
        CallOperand { Function: SqlFunction.Concatenate, Arguments: [var left, var right] }
            => $"{(left is CallOperand { Function: SqlFunction.Concatenate } ? Write(left, dialect) : Atom(left, dialect))} || {Atom(right, dialect)}",
        CallOperand call => SqlFormat.Fill(dialect.Call(call.Function, call.Type.Kind), call.Arguments.Select(argument => (Write(argument, dialect, call), Atom(argument, dialect, call))).ToList()),
        CaseOperand choice => WriteCase(choice, dialect),
        ConditionOperand condition => ConditionWriter.WriteValue(condition.Condition, dialect),
        AggregateOperand aggregate => AggregateWriter.Write(aggregate, dialect),
        SubqueryOperand query => $"({Query(query.Index)})",
        _ => throw new UnreachableException(),
    };

    /// <summary>The same in parentheses where it needs them beside an operator.</summary>
    public static string Atom(Operand operand, SqlDialect dialect, Operand? comparedWith = null)
    {
        var text = Write(operand, dialect, comparedWith);
        return IsAtom(operand, text, dialect) ? text : $"({text})";
    }

    /// <summary>The same in parentheses where it needs them beside a comparison, which binds weaker than calculating does.</summary>
    public static string Side(Operand operand, SqlDialect dialect, Operand? comparedWith = null) => operand switch
    {
        ArithmeticOperand or AggregateOperand or JsonOperand => Write(operand, dialect, comparedWith),
        CallOperand call when SqlFormat.IsTight(dialect.Call(call.Function, call.Type.Kind)) && call.Function != SqlFunction.Same => Write(operand, dialect, comparedWith),
        _ => Atom(operand, dialect, comparedWith),
    };

    /// <summary>The hole that stands for a column.</summary>
    public static string Hole(QueryColumn column) => $"{{{(column.IsQualified ? "." : "")}{column.Row}{column.Name}}}";

    /// <summary>The hole that stands for a query within the lambda.</summary>
    public static string Query(int index) => FormattableString.Invariant($"{{query:{index + 1}}}");

    /// <summary>One text where a value is not null and another where it is.</summary>
    public static string Choice(ValueOperand value, string given, string isNull)
        => given == isNull ? given : $"{{{Number(value)} ? {given} : {isNull}}}";

    private static bool IsAtom(Operand operand, string text, SqlDialect dialect) => operand switch
    {
        ConditionOperand => text is "TRUE" or "FALSE",
        ArithmeticOperand arithmetic => ArithmeticWriter.IsCall(arithmetic, dialect),
        CallOperand call when dialect.Call(call.Function, call.Type.Kind) is var format
            => format == "{0}" ? IsAtom(call.Arguments[0], text, dialect) : SqlFormat.IsAtom(format),
        AggregateOperand or JsonOperand => SqlFormat.IsAtom(text),
        _ => true,
    };

    private static string WriteCase(CaseOperand choice, SqlDialect dialect)
    {
        var form = choice.Branches.Select(static branch => branch.Value).Append(choice.Otherwise).OfType<Operand>().FirstOrDefault(static value => value is not (ConstantOperand or NullOperand or ValueOperand));
        var isTyped = choice.Branches.Any(static branch => branch.Value is not NullOperand) || choice.Otherwise is not (null or NullOperand);
        var branches = string.Concat(choice.Branches.Select(branch => $" WHEN {ConditionWriter.Write(branch.Condition, dialect)} THEN {Result(branch.Value)}"));
        return $"CASE{branches}{(choice.Otherwise is null or NullOperand ? "" : $" ELSE {Result(choice.Otherwise)}")} END";

        // Where no other result tells the type, a null does, or a constant.
        string Result(Operand value) => isTyped && value is NullOperand ? "NULL"
            : form is null && value is ConstantOperand constant ? TypedConstant(constant, dialect)
            : Write(value, dialect, form);
    }

    /// <summary>A constant where nothing else tells its type.</summary>
    public static string TypedConstant(ConstantOperand constant, SqlDialect dialect) => dialect.Typed(Constant(constant, dialect), constant.Type.Kind);

    private static string Number(ValueOperand value) => "$" + (value.Index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Format(Operand? comparedWith, SqlDialect dialect) => comparedWith switch
    {
        ColumnOperand { Column: { Mapped: { } mapped } } => dialect.ParameterFormat(mapped),
        { Type.Conversion: EnumAsText } => dialect.ParameterFormat(comparedWith.Type),
        ColumnOperand column => dialect.ParameterFormat(column.Type),
        _ => "{0}",
    };

    private static string Constant(ConstantOperand constant, SqlDialect dialect) => constant.Type.Kind switch
    {
        ScalarKind.Boolean => constant.Text == "true" ? "TRUE" : "FALSE",
        ScalarKind.String or ScalarKind.Char => Identifier.Text(constant.Text),
        ScalarKind.Decimal => dialect.DecimalConstant(constant.Text),
        _ => constant.Text,
    };
}
