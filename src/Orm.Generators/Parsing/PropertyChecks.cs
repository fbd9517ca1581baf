using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>Rules about a class's properties together, and about those that are no columns.</summary>
internal static class PropertyChecks
{
    public static void Check(
        IReadOnlyList<MappedProperty> properties,
        IReadOnlyList<Column?> columns,
        Constructor constructor,
        INamedTypeSymbol type,
        List<Problem> problems,
        CancellationToken cancellationToken)
    {
        CheckColumnsDiffer(properties, columns, type, problems);
        CheckRequired(properties, constructor, type, problems);
        CheckInitialValues(properties, columns, type, problems, cancellationToken);
        CheckHiddenSetters(properties, type, problems, cancellationToken);
        CheckNotHidden(properties, type, problems);
        foreach (var property in PropertyCollector.Collect(type, cancellationToken))
        {
            CheckNotMapped(property, type, problems);
            CheckPositional(property, type, problems);
        }

        foreach (var member in PropertyCollector.BaseFirst(type).SelectMany(part => part.GetMembers().OfType<IPropertySymbol>()))
        {
            if ((member.IsStatic || member.IsIndexer) && member.GetAttributes().Any(AttributeReader.IsOurs))
            {
                problems.Add(new Problem(
                    MappingDiagnostics.Unreadable, Places.Name(member, type), member.Name, TypeName.Display(member.ContainingType)));
            }
        }
    }

    private static void CheckNotHidden(IReadOnlyList<MappedProperty> properties, INamedTypeSymbol type, List<Problem> problems)
    {
        foreach (var property in properties.Where(property => property.Embedded is null).Select(property => property.Symbol))
        {
            var nearer = PropertyCollector.BaseFirst(type).Reverse().TakeWhile(part => !SymbolEqualityComparer.Default.Equals(part, property.ContainingType));
            if (nearer.SelectMany(part => part.GetMembers(property.Name)).FirstOrDefault() is { } hiding)
            {
                problems.Add(new Problem(
                    MappingDiagnostics.HiddenColumn, Places.Name(hiding, type),
                    property.Name, TypeName.Display(property.ContainingType), TypeName.Display(hiding.ContainingType), TypeName.Display(type)));
            }
        }
    }

    private static void CheckColumnsDiffer(
        IReadOnlyList<MappedProperty> properties, IReadOnlyList<Column?> columns, INamedTypeSymbol type, List<Problem> problems)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (columns[i] is not { } column || columns[j] is not { } earlier
                    || !column.Name.Equals(earlier.Name, StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                var rule = column.Name == earlier.Name ? MappingDiagnostics.DuplicateColumn : DialectDiagnostics.ColumnsDifferInCase;
                problems.Add(new Problem(
                    rule, PlaceOfName(properties[i], type), earlier.Property, column.Property, TypeName.Display(type), earlier.Name, column.Name));
                break;
            }
        }
    }

    /// <summary>The name given to a column, its property's where none is.</summary>
    public static Place PlaceOfName(MappedProperty property, INamedTypeSymbol type)
    {
        var naming = property.Attributes.FirstOrDefault(attribute => attribute.Is(RuntimeNames.Column) && attribute.Text() is not null);
        return naming is null ? Places.Name(property.Symbol, type) : Places.Argument(naming, 0, property.Symbol, type);
    }

    private static void CheckRequired(
        IReadOnlyList<MappedProperty> properties, Constructor constructor, INamedTypeSymbol type, List<Problem> problems)
    {
        if (constructor.SetsRequiredMembers)
        {
            return;
        }

        foreach (var member in PropertyCollector.BaseFirst(type).SelectMany(part => part.GetMembers()))
        {
            var isRequired = member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };
            if (isRequired && !properties.Any(property => property.Name == member.Name || property.Embedded?.Root.Name == member.Name)
                && !IsEmbedded(member) && !IsOverridden(member, type) && !IsBroken(member))
            {
                problems.Add(new Problem(
                    MappingDiagnostics.RequiredButNotMapped, Places.Name(member, type), member.Name, TypeName.Display(member.ContainingType)));
            }
        }
    }

    // What the compiler says of plain properties. Where a constructor is written, it says it there of partial ones too.
    private static void CheckInitialValues(
        IReadOnlyList<MappedProperty> properties, IReadOnlyList<Column?> columns, INamedTypeSymbol type, List<Problem> problems, CancellationToken cancellationToken)
    {
        if (!type.InstanceConstructors.All(constructor => constructor.IsImplicitlyDeclared))
        {
            return;
        }

        for (var i = 0; i < properties.Count; i++)
        {
            var symbol = properties[i].Symbol;
            var isNullAtFirst = symbol is { IsPartialDefinition: true, IsRequired: false, Type.IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated }
                && SymbolEqualityComparer.Default.Equals(symbol.ContainingType, type)
                && columns[i] is { IsComputed: false } column && column.Default == DialectText.None
                && !ColumnParser.HasInitializer(symbol, cancellationToken);
            if (isNullAtFirst)
            {
                problems.Add(new Problem(MappingDiagnostics.NoInitialValue, Places.Name(symbol, type), symbol.Name, TypeName.Display(type)));
            }
        }
    }

    // A reference assembly has no private members, so { get; private set; } and { get; } are one to who refers to it.
    private static void CheckHiddenSetters(
        IReadOnlyList<MappedProperty> properties, INamedTypeSymbol type, List<Problem> problems, CancellationToken cancellationToken)
    {
        var hidden = PropertyCollector.Collect(type, cancellationToken)
            .Where(property => !SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, type.ContainingAssembly)
                && property.DeclaringSyntaxReferences.IsEmpty
                && PropertyParser.IsWanted(property, type)
                && PropertyParser.IsGetOnlyField(property)
                && !PropertyParser.AttributesOf(property).Any(AttributeReader.IsOurs)
                && !properties.Any(mapped => mapped.Name == property.Name))
            .ToList();
        if (hidden.Count > 0)
        {
            var names = hidden.Select(property => $"'{property.Name}' of '{TypeName.Display(property.ContainingType)}'");
            problems.Add(new Problem(
                MappingDiagnostics.HiddenSetter, Places.Name(type),
                string.Join(", ", names), hidden[0].ContainingAssembly.Name, TypeName.Display(type), hidden.Count == 1 ? "is" : "are", hidden.Count == 1 ? "it" : "them"));
        }
    }

    private static bool IsOverridden(ISymbol member, INamedTypeSymbol type)
        => !SymbolEqualityComparer.Default.Equals(member.ContainingType, type) && type.GetMembers(member.Name).Any(other => other.IsOverride);

    // What is wrong with an embedded object is told where it stands.
    private static bool IsEmbedded(ISymbol member) => member.GetAttributes().Has(RuntimeNames.Embedded);

    private static bool IsBroken(ISymbol member)
        => member is IPropertySymbol property && (ColumnParser.IsErroneous(property.Type) || PropertyCollector.HasTwin(property));

    private static void CheckNotMapped(IPropertySymbol property, INamedTypeSymbol type, List<Problem> problems)
    {
        var attributes = PropertyParser.AttributesOf(property);
        if (attributes.Find(RuntimeNames.NotMapped) is { } notMapped
            && attributes.FirstOrDefault(attribute => attribute.IsOurs() && !attribute.Is(RuntimeNames.NotMapped)) is { } other)
        {
            problems.Add(new Problem(
                MappingDiagnostics.Contradiction, Places.Attribute(notMapped, property, type),
                "NotMapped", other.ShortName(), property.Name, "a property is a column or it is not"));
        }
    }

    private static void CheckPositional(IPropertySymbol property, INamedTypeSymbol type, List<Problem> problems)
    {
        var isPositional = property.IsPartialDefinition && property.ContainingType is { IsRecord: true } record
            && record.InstanceConstructors.Any(constructor => IsPrimary(constructor)
                && constructor.Parameters.Any(parameter => parameter.Name == property.Name));
        if (isPositional)
        {
            problems.Add(new Problem(
                MappingDiagnostics.PartialPositional, Places.Name(property, type), property.Name, TypeName.Display(property.ContainingType)));
        }
    }

    private static bool IsPrimary(IMethodSymbol constructor)
        => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax()
            is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax { ParameterList: not null });
}
