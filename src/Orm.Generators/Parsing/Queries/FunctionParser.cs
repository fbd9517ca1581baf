using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

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

        ExpressionRefusal.Refuse(operation, scope);
        return null;
    }

    /// <summary>A value as the text that C# makes of it; null where it was refused.</summary>
    public static Operand? ToText(Operand operand, IOperation operation, QueryScope scope)
    {
        if (operand.Type is { Kind: ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64, Conversion: NoConversion })
        {
            return CallOperand.Strict(SqlFunction.ToText, ColumnType.Of(ScalarKind.String), operand);
        }

        scope.Refuse(operation, $"'{operand.Type.CSharp.Replace("global::", "")}' within a text", "put the text together after reading");
        return null;
    }
}
