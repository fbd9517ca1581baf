using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>What the rows of raw SQL are read into.</summary>
internal static class SqlResultParser
{
    /// <summary>Null where a row can't become one, or where the compiler or an entity's own errors say why.</summary>
    public static SqlResult? Parse(ITypeSymbol type, ConversionSource conversions, Place place, List<Problem> problems, CancellationToken cancellationToken)
    {
        if (type.TypeKind == TypeKind.Error)
        {
            return null;
        }

        if (!Nameable.Is(Operations.Underlying(type)))
        {
            return Refuse(type, "generated code cannot name it. Make it internal or public", place, problems);
        }

        var name = TypeName.WithNullability(type);
        if (ColumnTypeParser.Parse(type, type.NullableAnnotation, conversions) is { } scalar)
        {
            return new SqlResult(SqlResultKind.Scalar, name, null, new EquatableArray<SqlMember>([new SqlMember("", scalar, IsArgument: true)]));
        }

        return type switch
        {
            INamedTypeSymbol { IsTupleType: true } tuple => ParseTuple(tuple, name, conversions, place, problems),
            INamedTypeSymbol named when named.GetAttributes().Has(RuntimeNames.Table) => ParseEntity(named, name, cancellationToken),
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } named => ParseObject(named, name, conversions, place, problems),
            _ => Refuse(type, "it has no constructor. Use a class, a record, a tuple or a scalar", place, problems),
        };
    }

    private static SqlResult? ParseEntity(INamedTypeSymbol type, string name, CancellationToken cancellationToken)
    {
        if (EntityParser.Parse(type, cancellationToken).Model is not { } entity)
        {
            return null;
        }

        var parts = entity.Key.Select(ordinal => entity.Columns[ordinal].Type.CSharp).ToList();
        var key = parts.Count == 1 ? parts[0] : $"({string.Join(", ", parts)})";
        return new SqlResult(SqlResultKind.Entity, name, key, EquatableArray<SqlMember>.Empty);
    }

    private static SqlResult? ParseTuple(INamedTypeSymbol type, string name, ConversionSource conversions, Place place, List<Problem> problems)
    {
        var members = type.TupleElements
            .Select(element => MemberOf(element.Name, element.Type, element.NullableAnnotation, conversions, isArgument: true))
            .ToList();
        return members.Any(member => member is null)
            ? Refuse(type, "a part of it is no type that a column can have", place, problems)
            : new SqlResult(SqlResultKind.Tuple, name, null, new EquatableArray<SqlMember>(members.OfType<SqlMember>()));
    }

    private static SqlResult? ParseObject(INamedTypeSymbol type, string name, ConversionSource conversions, Place place, List<Problem> problems)
    {
        if (ConstructorOf(type) is not { } constructor)
        {
            return Refuse(type, "it has no constructor that generated code can call. Make one internal or public", place, problems);
        }

        var members = new List<SqlMember>();
        foreach (var parameter in constructor.Parameters)
        {
            if (MemberOf(parameter.Name, parameter.Type, parameter.NullableAnnotation, conversions, isArgument: true) is not { } member)
            {
                return Refuse(type, $"its constructor's parameter '{parameter.Name}' is of no type that a column can have", place, problems);
            }

            members.Add(member);
        }

        foreach (var property in SettableProperties(type, constructor))
        {
            if (MemberOf(property.Name, property.Type, property.NullableAnnotation, conversions, isArgument: false) is not { } member)
            {
                return Refuse(type, $"its property '{property.Name}' is of no type that a column can have", place, problems);
            }

            members.Add(member);
        }

        return members.Count == 0
            ? Refuse(type, "it has no member to read a column into", place, problems)
            : new SqlResult(SqlResultKind.Object, name, null, new EquatableArray<SqlMember>(members));
    }

    // The one without parameters where there is one, else the one with the most; never a record's copying one.
    private static IMethodSymbol? ConstructorOf(INamedTypeSymbol type) => type.InstanceConstructors
        .Where(constructor => IsOpen(constructor.DeclaredAccessibility)
            && !(constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)))
        .Where(constructor => type.TypeKind != TypeKind.Struct || constructor.Parameters.Length > 0 || type.InstanceConstructors.Length == 1)
        .OrderBy(constructor => constructor.Parameters.Length == 0 ? 0 : 1)
        .ThenByDescending(constructor => constructor.Parameters.Length)
        .FirstOrDefault();

    private static IEnumerable<IPropertySymbol> SettableProperties(INamedTypeSymbol type, IMethodSymbol constructor)
        => PropertyCollector.BaseFirst(type)
            .SelectMany(part => part.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property is { IsStatic: false, IsIndexer: false, SetMethod: { } setter } && IsOpen(setter.DeclaredAccessibility)
                && !constructor.Parameters.Any(parameter => parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)));

    private static SqlMember? MemberOf(string name, ITypeSymbol type, NullableAnnotation annotation, ConversionSource conversions, bool isArgument)
        => ColumnTypeParser.Parse(type, annotation, conversions) is { } columnType && Nameable.Is(Operations.Underlying(type))
            ? new SqlMember(name, columnType, isArgument)
            : null;

    private static bool IsOpen(Accessibility accessibility)
        => accessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static SqlResult? Refuse(ITypeSymbol type, string why, Place place, List<Problem> problems)
    {
        problems.Add(new Problem(QueryDiagnostics.UnreadableResult, place, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), why));
        return null;
    }
}
