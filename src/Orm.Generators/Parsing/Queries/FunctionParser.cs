using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Functions;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What neither C#'s operators nor members of the row say: methods and members of scalars, queries, groups.</summary>
internal static class FunctionParser
{
    /// <summary>Null where it was refused.</summary>
    public static Operand? Parse(IOperation operation, QueryScope scope)
    {
        if (operation is IInvocationOperation call)
        {
            if (GroupParser.IsAggregate(call, scope))
            {
                return GroupParser.Parse(call, scope);
            }

            if (NestedQuerySyntax.IsCall(call))
            {
                return NestedQueryParser.ParseOperand(call, scope);
            }
        }

        if (BitwiseParser.FunctionOf(operation) is { } bits)
        {
            return BitwiseParser.Parse(operation, bits, scope);
        }

        if (FunctionUse.Of(operation, scope) is not { } use)
        {
            ExpressionRefusal.Refuse(operation, scope);
            return null;
        }

        if (FunctionTable.Find(use.Signature) is { } translate)
        {
            return translate(use);
        }

        if (!FunctionRefusal.Refuse(use))
        {
            ExpressionRefusal.Refuse(operation, scope);
        }

        return null;
    }

    /// <summary>A value as the text that C# makes of it; null where it was refused.</summary>
    public static Operand? ToText(Operand operand, IOperation operation, QueryScope scope) => TextFunctions.ToText(operand, operation, scope);
}
