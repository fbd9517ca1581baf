using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Parsing.Queries.Collections;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What a Select gives: a value, an entity of the row, or an anonymous object, tuple or object of a named type, of these.</summary>
internal sealed class ProjectionParser
{
    private readonly QueryScope scope;
    private readonly List<(string Path, Operand Operand, bool IsSpecial)> columns = [];

    private ProjectionParser(QueryScope scope) => this.scope = scope;

    /// <summary>Null where a part was refused. <paramref name="single"/> is the name of the one column of a single value.</summary>
    public static Projection? Parse(IOperation operation, QueryScope scope, string single = ProjectionNames.Value)
    {
        var parser = new ProjectionParser(scope);
        return parser.ParseNode(operation, "") is { } result && operation.Type is { } type
            ? new Projection(new EquatableArray<ProjectedColumn>(parser.Named(type, single)), result)
            : null;
    }

    /// <summary>A row as a whole; null where it was refused.</summary>
    public static Projection? Whole(RowSource row, ITypeSymbol type, QueryScope scope)
    {
        var parser = new ProjectionParser(scope);
        var path = new RowPath(row, 0, "");
        var node = row.FindObject("") is { Shape: { } shape } ? parser.NodeOf(shape, path, "")
            : row.Find("") is { } single ? parser.Value(new ColumnOperand(single, single.Type.IsNullable), single.Type, isSpecial: false, "")
            : null;
        return node is null ? null : new Projection(new EquatableArray<ProjectedColumn>(parser.Named(type, ProjectionNames.Value)), node);
    }

    /// <summary>Whether it is the one row as it is.</summary>
    public static bool IsIdentity(IOperation operation, QueryScope scope) => operation switch
    {
        IParenthesizedOperation parenthesized => IsIdentity(parenthesized.Operand, scope),
        IConversionOperation { IsImplicit: true } conversion => IsIdentity(conversion.Operand, scope),
        _ => scope.IsRow(operation),
    };

    // A later lambda finds a member's column by the member alone; what has no member needs a name of its own all the same.
    private IEnumerable<ProjectedColumn> Named(ITypeSymbol type, string single)
    {
        var shape = RowShape.Parse(type, isOptional: false, scope.Conversions, scope.CancellationToken);
        var names = shape?.Names(single) ?? [];
        var known = shape?.Leaves.Select((leaf, index) => (leaf.Path, Name: names[index])).ToDictionary(static leaf => leaf.Path, static leaf => leaf.Name, StringComparer.Ordinal)
            ?? [];
        var free = ProjectionNames.Of(names.Select(static name => name.Trim('"')).Concat(columns.Select(static column => column.Path.Replace('.', '_')))).Skip(names.Count).ToList();
        return columns.Select((column, index) => new ProjectedColumn(NameOf(column.Path, index), column.Operand, column.Path, column.IsSpecial));

        string NameOf(string path, int index) => known.TryGetValue(path, out var name) ? name : path.Length == 0 ? single : free[index];
    }

    private ProjectionNode? ParseNode(IOperation operation, string path) => operation switch
    {
        IParenthesizedOperation parenthesized => ParseNode(parenthesized.Operand, path),
        IConversionOperation { IsImplicit: true, OperatorMethod: null, Type.IsReferenceType: true, Operand: var converted } conversion
            when SymbolEqualityComparer.Default.Equals(conversion.Type, converted.Type) => ParseNode(converted, path),
        _ when RowPathParser.Parse(operation, scope) is { } found && found.Row.FindObject(found.Path) is { } part => ParseObject(operation, part, found, path),
        IAnonymousObjectCreationOperation anonymous => ParseAnonymous(anonymous, path),
        ITupleOperation tuple => ParseTuple(tuple, path),
        IObjectCreationOperation { Type: { } type } creation when ColumnTypeParser.Parse(type, NullableAnnotation.Annotated, scope.Conversions) is null
            => ParseCreation(creation, path),
        _ => ParseValue(operation, path),
    };

    private ProjectionNode? ParseObject(IOperation operation, RowObject part, RowPath found, string path)
    {
        if (part.Shape is not null && NodeOf(part.Shape, found, path) is { } node)
        {
            return node;
        }

        ExpressionRefusal.Refuse(operation, scope);
        return null;
    }

    /// <summary>What a row's object is made of, made again; null for what only its own Select can make.</summary>
    private ProjectionNode? NodeOf(RowShape shape, RowPath found, string path)
    {
        if (shape.Entity is { } entity)
        {
            var first = columns.Count;
            foreach (var column in entity.Columns)
            {
                Add(Under(path, column.Property), new ColumnOperand(found.Row.Find(found.Member(column.Property).Path)!, IsNullable: true), isSpecial: false);
            }

            return new EntityNode(first, TypeName.Of(shape.Type), shape.IsOptional);
        }

        if (found.Row.Find(found.Path) is { Type.Conversion: AsJson } document)
        {
            return Value(new ColumnOperand(document, document.Type.IsNullable), document.Type, isSpecial: true, path);
        }

        if (shape.Members.Count == 0)
        {
            // Code that does not compile can speak of a member that is no column.
            return found.Row.Find(found.Path) is { } column
                ? Value(new ColumnOperand(column, column.Type.IsNullable), column.Type, isSpecial: false, path)
                : null;
        }

        var parts = shape.Members.Select(member => (member.Name, Node: NodeOf(member.Shape, found.Member(member.Name), Under(path, member.Name)))).ToList();
        return parts.Any(static part => part.Node is null) || (shape.Type is INamedTypeSymbol type && RowMembers.Of(type).Count != parts.Count) ? null : shape.Type switch
        {
            { IsTupleType: true } => new TupleNode(TypeName.WithNullability(shape.Type), new EquatableArray<ProjectionNode>(parts.Select(static part => part.Node!))),
            { IsAnonymousType: true } => new ObjectNode(null, default, new EquatableArray<MemberNode>(parts.Select(static part => new MemberNode(part.Name, part.Node!)))),
            _ => null,
        };
    }

    private ObjectNode? ParseAnonymous(IAnonymousObjectCreationOperation creation, string path)
    {
        var members = creation.Initializers.OfType<ISimpleAssignmentOperation>()
            .Select(assignment => (((IPropertyReferenceOperation)assignment.Target).Property.Name, assignment.Value))
            .ToList();
        if (members.Count == 0)
        {
            scope.Refuse(creation, "an object without a member", "give it what is wanted of the row");
            return null;
        }

        return ParseMembers(members, path) is { } nodes ? new ObjectNode(null, default, nodes) : null;
    }

    private TupleNode? ParseTuple(ITupleOperation tuple, string path)
    {
        var parts = tuple.Elements.Select((element, index) => ParseNode(element, Under(path, FormattableString.Invariant($"Item{index + 1}")))).ToList();
        if (parts.Contains(null))
        {
            return null;
        }

        if (tuple.Type is not { } type || !Nameable.Is(type))
        {
            scope.Refuse(tuple, "a tuple of objects that have no name", "put an anonymous object around it instead, or tuples within it");
            return null;
        }

        return new TupleNode(TypeName.WithNullability(type), new EquatableArray<ProjectionNode>(parts.Select(static part => part!)));
    }

    private ObjectNode? ParseCreation(IObjectCreationOperation creation, string path)
    {
        if (creation is not { Type: INamedTypeSymbol type, Constructor: { } constructor })
        {
            return null;
        }

        if (type.GetAttributes().Has(RuntimeNames.Table))
        {
            scope.Refuse(creation, $"an entity that is made in a Select, which no session would know,", "give a record or an anonymous object");
            return null;
        }

        if (!Nameable.Is(type) || !scope.Model.Compilation.IsSymbolAccessibleWithin(constructor, scope.Model.Compilation.Assembly))
        {
            scope.Refuse(creation, $"a projection into '{type.Name}', which generated code cannot make,", "make the type and its constructor internal or public");
            return null;
        }

        var arguments = creation.Arguments.OrderBy(static argument => argument.Parameter!.Ordinal)
            .Select(argument => argument.ArgumentKind == ArgumentKind.Explicit ? ParseNode(argument.Value, Under(path, MemberFor(type, argument.Parameter!.Name))) : RefuseNode(argument.Value))
            .ToList();
        var assignments = creation.Initializer?.Initializers.ToList() ?? [];
        if (arguments.Contains(null) || assignments.FirstOrDefault(static part => MemberOf(part) is null) is { } odd && RefuseNode(odd) is null)
        {
            return null;
        }

        var members = assignments.Select(static part => (MemberOf(part)!, ((ISimpleAssignmentOperation)part).Value)).ToList();
        return ParseMembers(members, path) is { } nodes
            ? new ObjectNode(TypeName.Of(type), new EquatableArray<ProjectionNode>(arguments.Select(static argument => argument!)), nodes)
            : null;
    }

    private EquatableArray<MemberNode>? ParseMembers(IReadOnlyList<(string Name, IOperation Value)> members, string path)
    {
        var nodes = members.Select(member => (member.Name, Node: ParseNode(member.Value, Under(path, member.Name)))).ToList();
        return nodes.Any(static member => member.Node is null)
            ? null
            : new EquatableArray<MemberNode>(nodes.Select(static member => new MemberNode(member.Name, member.Node!)));
    }

    private ValueNode? ParseValue(IOperation operation, string path)
    {
        if (OperandParser.ParseExact(operation, scope) is not { } operand)
        {
            return null;
        }

        var type = operation.Type!;
        if (TypeName.Of(Operations.Underlying(type)) != operand.Type.CSharp)
        {
            scope.Refuse(operation, "this conversion in a Select", "give the member as it is and convert it after reading");
            return null;
        }

        if (operand is not ColumnOperand && CollectionRefusal.Refuse(operand, operation, scope))
        {
            return null;
        }

        if (operand is ColumnOperand column)
        {
            if (ProjectedJson.WithContext(column.Column, operation, scope) is not { } found)
            {
                return null;
            }

            operand = column with { Column = found };
        }

        var isTold = ColumnTypeParser.Parse(type, NullableAnnotation.Annotated, scope.Conversions) is { } plain && operand.Type.IsKeptAs(plain);

        // A reference may be null whatever the operand says: a UNION brings rows of another query under it.
        var isNullable = type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return Value(operand, operand.Type with { IsNullable = isNullable }, !isTold, path);
    }

    private ValueNode Value(Operand operand, ColumnType type, bool isSpecial, string path)
    {
        Add(path, operand, isSpecial);
        return new ValueNode(columns.Count - 1, type, operand.IsStored);
    }

    private void Add(string path, Operand operand, bool isSpecial) => columns.Add((path, operand, isSpecial));

    private ProjectionNode? RefuseNode(IOperation operation)
    {
        scope.Refuse(operation, "this part of a new object", "give each parameter an argument and set properties one by one");
        return null;
    }

    private static string? MemberOf(IOperation initializer)
        => initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false, Name: var name } } } ? name : null;

    // A record's parameter and its property are one.
    private static string MemberFor(INamedTypeSymbol type, string parameter)
        => RowMembers.Of(type).FirstOrDefault(member => member.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase))?.Name ?? parameter;

    private static string Under(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";
}
