using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>One of several values: <c>?:</c>, <c>??</c> and <c>switch</c>.</summary>
internal static class ChoiceParser
{
    public static Operand? Parse(IConditionalOperation operation, ColumnType? form, QueryScope scope)
    {
        if (operation.WhenFalse is not { } otherwise
            || ConditionParser.Parse(operation.Condition, scope) is not { } condition
            || ParseResults([operation.WhenTrue, otherwise], form, scope) is not [var first, var second])
        {
            return null;
        }

        return new CaseOperand(new EquatableArray<CaseBranch>([new CaseBranch(condition, first)]), second, TypeOf([first, second]));
    }

    public static Operand? Parse(ICoalesceOperation operation, ColumnType? form, QueryScope scope)
    {
        if (operation.WhenNull is IThrowOperation)
        {
            scope.Refuse(operation.WhenNull, "a throw", "give a value instead");
            return null;
        }

        return ParseResults([operation.Value, operation.WhenNull], form, scope) is [var value, var otherwise]
            ? new CallOperand(SqlFunction.Coalesce, new EquatableArray<Operand>([value, otherwise]), TypeOf([value, otherwise]), otherwise.IsNullable)
            : null;
    }

    public static Operand? Parse(ISwitchExpressionOperation operation, ColumnType? form, QueryScope scope)
    {
        if (ParseResults(operation.Arms.Select(arm => arm.Value).ToList(), form, scope) is not { } results)
        {
            return null;
        }

        var branches = new List<CaseBranch>();
        for (var i = 0; i < results.Count; i++)
        {
            var arm = operation.Arms[i];
            if (ParseArm(arm, operation.Value, scope) is not { } condition)
            {
                return null;
            }

            if (condition is ConstantCondition { Value: true })
            {
                return branches.Count == 0 ? results[i] : new CaseOperand(new EquatableArray<CaseBranch>(branches), results[i], TypeOf(results));
            }

            branches.Add(new CaseBranch(condition, results[i]));
        }

        return new CaseOperand(new EquatableArray<CaseBranch>(branches), null, TypeOf(results));
    }

    private static Condition? ParseArm(ISwitchExpressionArmOperation arm, IOperation value, QueryScope scope)
    {
        if (PatternParser.Parse(arm.Pattern, value, isNegated: false, scope) is not { } condition)
        {
            return null;
        }

        return arm.Guard is not { } guard ? condition
            : ConditionParser.Parse(guard, scope) is not { } further ? null
            : condition is ConstantCondition { Value: true } ? further
            : new AndCondition(condition, further);
    }

    // Constants and values take the form of the first that has one of its own.
    private static List<Operand>? ParseResults(IReadOnlyList<IOperation> results, ColumnType? form, QueryScope scope)
    {
        var operands = new Operand?[results.Count];
        foreach (var index in Enumerable.Range(0, results.Count).OrderBy(index => scope.IsSql(results[index]) ? 0 : 1).ToList())
        {
            var result = results[index];
            if (result is IThrowOperation or IConversionOperation { Operand: IThrowOperation })
            {
                scope.Refuse(result, "a throw", "give a value instead");
                return null;
            }

            operands[index] = scope.IsSql(result) ? OperandParser.ParseExact(result, scope) : OperandParser.ParseValue(result, form, scope);
            if (operands[index] is not { } operand)
            {
                return null;
            }

            form ??= operand is ColumnOperand or CaseOperand or SubqueryOperand || !(operand is ConstantOperand or NullOperand || operand.Type.Conversion.KeepsValue) ? operand.Type : null;
        }

        for (var i = 0; form is not null && i < results.Count; i++)
        {
            if (operands[i] is { } operand and not (ConstantOperand or NullOperand)
                && !form.IsKeptAs(operand.Type) && !(form.Conversion.KeepsValue && operand.Type.Conversion.KeepsValue))
            {
                scope.Refuse(results[i], "a choice between values that the database keeps in different forms", "keep all the same way");
                return null;
            }
        }

        return operands.Select(static operand => operand!).ToList();
    }

    private static ColumnType TypeOf(IReadOnlyList<Operand> results)
        => (results.FirstOrDefault(static result => result is not (ConstantOperand or NullOperand)) ?? results.FirstOrDefault(static result => result is not NullOperand) ?? results[0]).Type;
}
