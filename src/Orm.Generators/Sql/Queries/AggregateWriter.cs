using Orm.Generators.Dialects;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Sql.Queries;

/// <summary>What becomes of many rows, as SQL.</summary>
internal static class AggregateWriter
{
    public static string Write(AggregateOperand aggregate, SqlDialect dialect)
    {
        var filter = aggregate.Filter is { } condition ? $" FILTER (WHERE {ConditionWriter.Write(condition, dialect)})" : "";
        if (aggregate.Argument is not { } argument)
        {
            return $"COUNT(*){filter}";
        }

        var text = Argument(argument, dialect);
        var distinct = aggregate.IsDistinct ? "DISTINCT " : "";
        return aggregate.Kind switch
        {
            // A null is one value more to C#, and none to SQL.
            AggregateKind.Count when argument.IsNullable
                => $"COUNT(DISTINCT {text}{CollationWriter.OfEquality(dialect, argument)}){filter} + COALESCE(MAX(CASE WHEN {OperandWriter.Atom(argument, dialect)} IS NULL THEN 1 ELSE 0 END){filter}, 0)",
            AggregateKind.Count => $"COUNT(DISTINCT {text}{CollationWriter.OfEquality(dialect, argument)}){filter}",
            AggregateKind.Sum => $"COALESCE({dialect.Sum(aggregate.Type.Kind, $"{distinct}{text}{(aggregate.IsDistinct ? CollationWriter.OfEquality(dialect, argument) : "")}", filter)}, {Zero(aggregate.Type.Kind, dialect)})",
            AggregateKind.Average => dialect.Average(aggregate.Type.Kind, $"{distinct}{text}", filter),
            AggregateKind.Min => $"MIN({Sorted(argument, dialect)}){filter}",
            AggregateKind.Max => $"MAX({Sorted(argument, dialect)}){filter}",
        };
    }

    private static string Sorted(Operand argument, SqlDialect dialect) => CollationWriter.OfOrder(argument, dialect) is { Length: > 0 } collation
        ? OperandWriter.Atom(argument, dialect) + collation
        : Argument(argument, dialect);

    private static string Argument(Operand argument, SqlDialect dialect)
        => argument is ConstantOperand constant ? OperandWriter.TypedConstant(constant, dialect) : OperandWriter.Write(argument, dialect);

    private static string Zero(ScalarKind kind, SqlDialect dialect) => kind switch
    {
        ScalarKind.Decimal => dialect.DecimalConstant("0"),
        ScalarKind.Single or ScalarKind.Double => "0.0",
        _ => "0",
    };
}
