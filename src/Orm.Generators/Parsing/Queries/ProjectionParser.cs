using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What a Select gives: the row itself, a member, or an anonymous object of members.</summary>
internal static class ProjectionParser
{
    /// <summary>Null where a part was refused; empty for the row itself.</summary>
    public static IReadOnlyList<ProjectedColumn>? Parse(IOperation operation, QueryScope scope) => operation switch
    {
        IParenthesizedOperation parenthesized => Parse(parenthesized.Operand, scope),
        IConversionOperation { IsImplicit: true } conversion when scope.IsRow(conversion.Operand) => [],
        _ when scope.IsRow(operation) => [],
        IAnonymousObjectCreationOperation anonymous => ParseAnonymous(anonymous, scope),
        IObjectCreationOperation or ITupleOperation => Refuse(
            operation, "a projection into this type", "give an anonymous object, new { … }, and convert the list after reading it", scope),
        _ => ParseMember(operation, null, ProjectionNames.Value, scope) is { } column ? [column] : null,
    };

    private static IReadOnlyList<ProjectedColumn>? ParseAnonymous(IAnonymousObjectCreationOperation creation, QueryScope scope)
    {
        var members = creation.Initializers.OfType<ISimpleAssignmentOperation>()
            .Select(assignment => (Name: ((IPropertyReferenceOperation)assignment.Target).Property.Name, assignment.Value))
            .ToList();
        var names = ProjectionNames.Of(members.Select(member => member.Name));
        var columns = members.Select((member, index) => ParseMember(member.Value, member.Name, names[index], scope)).ToList();
        return columns.Any(column => column is null) ? null : columns.OfType<ProjectedColumn>().ToList();
    }

    private static ProjectedColumn? ParseMember(IOperation operation, string? member, string name, QueryScope scope)
    {
        if (!scope.IsOfRow(operation))
        {
            scope.Refuse(operation, "a value that is not of the row", "add it to the objects after reading them");
            return null;
        }

        // The member's own type is what is read: a conversion would change it.
        if (operation is IConversionOperation { OperatorMethod: not null } or IConversionOperation { IsImplicit: false })
        {
            scope.Refuse(operation, "a conversion in a Select", "give the member as it is and convert it after reading");
            return null;
        }

        if (OperandParser.ParseColumn(operation, scope) is not { } operand || WithContext(operand.Column, operation, scope) is not { } column)
        {
            return null;
        }

        var type = column.Type with { IsNullable = operand.IsNullable };
        var isTold = operation.Type is { } told && ColumnTypeParser.Parse(told, NullableAnnotation.Annotated, scope.Conversions) is { } plain && type.IsKeptAs(plain);
        return new ProjectedColumn(member, name, column with { Type = type }, !isTold);
    }

    // A property without a context of its own is told where the entity is declared.
    private static QueryColumn? WithContext(QueryColumn column, IOperation operation, QueryScope scope)
    {
        if (column.Type.Conversion is not AsJson json)
        {
            return column;
        }

        var context = JsonContextFinder.Find(scope.Row.Type.ContainingAssembly, json, scope.CancellationToken);
        if (context is null)
        {
            return json.Context is null ? null : column;
        }

        if (!scope.Model.Compilation.IsSymbolAccessibleWithin(context, scope.Model.Compilation.Assembly))
        {
            scope.Refuse(operation, $"a Select of JSON that '{context.Name}' writes, which is internal to another assembly,", "read the entity itself");
            return null;
        }

        return column with { Type = column.Type with { Conversion = json with { Context = TypeName.Of(context) } } };
    }

    private static IReadOnlyList<ProjectedColumn>? Refuse(IOperation operation, string what, string instead, QueryScope scope)
    {
        scope.Refuse(operation, what, instead);
        return null;
    }
}
