using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Json;

namespace Orm.Generators.Parsing.Queries.Collections;

/// <summary>What is asked of a column that holds an array or JSON, and has no SQL.</summary>
internal static class CollectionRefusal
{
    public static bool IsCollection(ColumnType type) => type.Conversion is AsList or AsJson;

    /// <summary>Refuses a member of such a column, or a method called on it; false where the expression is neither.</summary>
    public static bool RefuseMember(IOperation operation, QueryScope scope)
    {
        if (ReceiverOf(operation) is not { } receiver)
        {
            return false;
        }

        var stripped = CollectionUse.Strip(receiver);
        if (RefuseMember(stripped, scope))
        {
            return true;
        }

        if (RowPathParser.FindColumn(stripped, scope) is not { } column || !IsCollection(column.Type))
        {
            return false;
        }

        Refuse(operation, NameOf(operation.Syntax), column, scope);
        return true;
    }

    /// <summary>Refuses the column itself where a single value belongs.</summary>
    public static void Refuse(IOperation operation, QueryColumn column, QueryScope scope) => Refuse(operation, operation.Syntax, column, scope);

    /// <summary>Refuses an array or JSON where a single value belongs; false for a single value.</summary>
    public static bool Refuse(Operand operand, IOperation operation, QueryScope scope)
    {
        if (!IsCollection(operand.Type))
        {
            return false;
        }

        if (operand is ColumnOperand { Column: var column })
        {
            Refuse(operation, column, scope);
        }
        else
        {
            JsonRefusal.Refuse(operation, "an object or a list within JSON as a value", "name a member of it, or test it for null", scope);
        }

        return true;
    }

    private static void Refuse(IOperation operation, SyntaxNode place, QueryColumn column, QueryScope scope)
        => scope.Refuse(operation, new Problem(
            QueryDiagnostics.CollectionNotTranslated, _ => place.GetLocation(), column.Mapped?.Property ?? column.Name,
            column.Type.Conversion is AsJson ? "JSON" : "an array",
            column.Type.Conversion is AsJson ? "members, elements of lists, Length, Count, Any, All, Contains, null tests and a Select" : "Length, Count, elements, Any, All, Contains, null tests and a Select"));

    private static IOperation? ReceiverOf(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [var first, ..] } => first.Value,
        IPropertyReferenceOperation { Instance: { } instance } => instance,
        IFieldReferenceOperation { Instance: { } instance } => instance,
        IArrayElementReferenceOperation element => element.ArrayReference,
        _ => null,
    };

    /// <summary>The name of the member that an expression ends with.</summary>
    public static SyntaxNode NameOf(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
        MemberAccessExpressionSyntax access => access.Name,
        ElementAccessExpressionSyntax element => element.ArgumentList,
        _ => syntax,
    };
}
