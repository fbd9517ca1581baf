using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What an update sets a column to: NULL, a constant, a value, another column, or what SQL computes of the row.</summary>
internal static class AssignedValueParser
{
    /// <param name="operation">The value.</param>
    /// <param name="call">The call of Set.</param>
    /// <param name="column">The column to set.</param>
    /// <param name="ordinal">Its ordinal.</param>
    /// <param name="scope">The lambda that the value stands in.</param>
    public static Assignment? Parse(IOperation operation, IInvocationOperation call, QueryColumn column, int ordinal, QueryScope scope)
    {
        var type = Operations.Underlying(call.TargetMethod.TypeArguments[0]);
        if (TypeName.Of(type) != column.Type.CSharp)
        {
            var declared = column.Type.CSharp.Replace("global::", "");
            scope.Refuse(operation, $"a value of type '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' for a column of type '{declared}'", $"convert it: ({declared})…");
            return null;
        }

        if (Operations.IsNull(operation))
        {
            return column.Type.IsNullable ? new Assignment(column, ordinal, null) : RefuseNull(operation, column, scope);
        }

        return Parse(operation, column, scope) is { } value ? new Assignment(column, ordinal, value) : null;
    }

    private static Operand? Parse(IOperation operation, QueryColumn column, QueryScope scope)
    {
        var stripped = Operations.StripLifting(operation);
        if (!scope.IsSql(stripped))
        {
            return ParseValue(stripped, column, scope);
        }

        if (ExpressionParser.Parse(stripped, column.Type, scope) is not { } operand)
        {
            return null;
        }

        var hasForm = operand is ConstantOperand or NullOperand || operand.Type.IsKeptAs(column.Type);
        if (hasForm && HasRoom(column.Mapped!, operand))
        {
            return operand;
        }

        scope.Refuse(
            operation,
            operand is ColumnOperand
                ? $"a column that is kept in another form than '{column.Mapped!.Property}', or has other limits,"
                : $"an expression that is kept in another form than '{column.Mapped!.Property}', or may not fit it,",
            "keep both the same way, or write session.Execute($\"UPDATE …\")");
        return null;
    }

    // What there may be no room for is checked when it is bound.
    private static Operand? ParseValue(IOperation operation, QueryColumn column, QueryScope scope)
    {
        var operand = column.Mapped is { Length: null, Precision: null }
            ? OperandParser.ParseValue(operation, column.Type, scope)
            : ValueParser.Parse(operation, column.Type, scope);
        if (operand is ValueOperand value)
        {
            scope.Values.Write(value.Index, column.Mapped!);
        }

        return operand;
    }

    private static bool HasRoom(Column column, Operand operand)
        => column is { Length: null, Precision: null }
            || (operand is ColumnOperand { Column.Mapped: { } other } && (column.Length, column.Precision, column.Scale) == (other.Length, other.Precision, other.Scale));

    private static Assignment? RefuseNull(IOperation operation, QueryColumn column, QueryScope scope)
    {
        scope.Refuse(operation, new Problem(
            QueryDiagnostics.NotSettable, _ => operation.Syntax.GetLocation(), column.Mapped!.Property, "it can't be null. Give it a value"));
        return null;
    }
}
