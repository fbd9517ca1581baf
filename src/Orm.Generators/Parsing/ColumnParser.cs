using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>A mapped property's column.</summary>
internal static class ColumnParser
{
    /// <summary>Null where the property's type can be no column's.</summary>
    public static Column? Parse(
        MappedProperty property, Constructor constructor, INamedTypeSymbol type, List<Problem> problems, CancellationToken cancellationToken)
    {
        var symbol = property.Symbol;
        if (ParseType(property, type, problems) is not { } columnType)
        {
            return null;
        }

        var options = ColumnOptions.Parse(property, type, problems);
        ColumnChecks.Check(property, options, columnType, type, problems);
        EnumChecks.Check(property, columnType, type, problems);
        var (sqlType, refinedType) = Refine(columnType, options);
        var place = property.Embedded;
        var column = new Column
        {
            Property = property.Name,
            Name = place?.Prefix + (options.Name ?? NamingParser.Parse(type.ContainingAssembly).Apply(symbol.Name)),
            Type = refinedType,
            Access = property.Access,
            DeclaringType = TypeName.Of(property.Writer),
            IsRequired = symbol.IsRequired && !constructor.SetsRequiredMembers,
            Partial = IsOursToImplement(symbol, type) ? ParsePartial(symbol, cancellationToken) : null,
            Length = options.Number("Length"),
            Precision = options.Number("Precision"),
            Scale = options.Number("Scale"),
            Collation = options.Text("Collation"),
            SqlType = sqlType,
            Default = DefaultParser.Parse(property, options, refinedType, type, problems),
            Sequence = SequenceParser.Parse(property, options, refinedType, type, problems),
            Computation = ComputedParser.Parse(property, options, refinedType, type, problems),
        };
        return place is null ? column : column with
        {
            Type = refinedType with { IsNullable = refinedType.IsNullable || place.IsNullable },
            Access = PropertyAccess.Set,
            IsRequired = false,
            Partial = IsOursToImplement(place.Root, type) ? ParsePartial(place.Root, cancellationToken) : null,
            Embedded = new EmbeddedPath(place.Object, new EquatableArray<EmbeddedStep>(place.Steps), refinedType),
        };
    }

    /// <summary>A partial property of the class itself that nobody implements is ours to implement.</summary>
    public static bool IsOursToImplement(IPropertySymbol property, INamedTypeSymbol type)
        => property is { IsPartialDefinition: true, PartialImplementationPart: null } && SymbolEqualityComparer.Default.Equals(property.ContainingType, type);

    /// <summary>What the implementing half repeats; null where the declaration is not one that it could.</summary>
    public static PartialProperty? ParsePartial(IPropertySymbol property, CancellationToken cancellationToken)
    {
        if (property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken)
            is not PropertyDeclarationSyntax { AccessorList.Accessors: { } accessors } syntax || property.IsAbstract || property.IsExtern
            || property is { IsVirtual: true, ContainingType.IsSealed: true })
        {
            return null;
        }

        var getter = accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        var setter = accessors.FirstOrDefault(accessor
            => accessor.IsKind(SyntaxKind.SetAccessorDeclaration) || accessor.IsKind(SyntaxKind.InitAccessorDeclaration));
        var modifiers = syntax.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.PartialKeyword)).Select(modifier => modifier.ValueText).Distinct();
        return getter is null || !IsPossible(getter) || !IsPossible(setter) || !Visibility.Suits(property.Type, property)
            ? null
            : new PartialProperty(
                string.Join(" ", modifiers), Modifiers(getter), setter is null ? "" : Modifiers(setter), setter?.Keyword.ValueText ?? "");
    }

    // Any other modifier is the compiler's to report, and would be reported of the half that repeats it as well; so is a type
    // that is hidden from who sees the property.
    private static bool IsPossible(AccessorDeclarationSyntax? accessor) => accessor is null || accessor.Modifiers.All(modifier
        => modifier.IsKind(SyntaxKind.PrivateKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword) || modifier.IsKind(SyntaxKind.InternalKeyword));

    public static bool HasInitializer(IPropertySymbol property, CancellationToken cancellationToken)
        => property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is PropertyDeclarationSyntax { Initializer: not null });

    private static string Modifiers(AccessorDeclarationSyntax accessor)
        => string.Join(" ", accessor.Modifiers.Select(modifier => modifier.ValueText).Distinct());

    private static ColumnType? ParseType(MappedProperty property, INamedTypeSymbol type, List<Problem> problems)
    {
        var symbol = property.Symbol;
        var json = JsonColumnParser.Find(property);
        var columnType = IsErroneous(symbol.Type) ? null
            : json is not null ? JsonColumnParser.Parse(property, json, type, problems)
            : ColumnTypeParser.Parse(symbol.Type, symbol.NullableAnnotation, new ConversionSource(property.Attributes, type.ContainingAssembly));
        if (columnType is null)
        {
            if (json is null)
            {
                AddUnsupported(property, type, problems);
            }
        }
        else if (Hidden(symbol.Type) is { } hidden)
        {
            problems.Add(new Problem(
                ValueDiagnostics.UnnameableType, Places.TypeOf(symbol, type),
                symbol.Name, TypeName.Display(symbol.ContainingType), TypeName.Display(hidden), DeclarationParser.Hiding(hidden)));
        }

        return columnType;
    }

    private static void AddUnsupported(MappedProperty property, INamedTypeSymbol type, List<Problem> problems)
    {
        var symbol = property.Symbol;
        if (IsErroneous(symbol.Type))
        {
            return;
        }

        if (ConverterChecks.Find(property, type) is { } problem)
        {
            problems.Add(problem);
        }
        else if (ConverterParser.Find(Queries.Operations.Underlying(symbol.Type), new ConversionSource(property.Attributes, type.ContainingAssembly)).Count > 0)
        {
            // What is wrong with the converter, the compiler says.
        }
        else if (ColumnTypeParser.ElementOf(symbol.Type, ConversionSource.Of(type.ContainingAssembly)) is { } element)
        {
            problems.Add(new Problem(
                ValueDiagnostics.UnsupportedCollection, Places.TypeOf(symbol, type), symbol.Name, TypeName.Display(symbol.ContainingType),
                symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                element.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
        }
        else
        {
            problems.Add(new Problem(
                ValueDiagnostics.UnsupportedType, Places.TypeOf(symbol, type),
                symbol.Name, TypeName.Display(symbol.ContainingType), symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), WayOut(symbol.Type)));
        }
    }

    private static string WayOut(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol entity when entity.GetAttributes().Has(RuntimeNames.Table)
            => $"Relations are no properties yet: map the key of the '{entity.Name}' by [References<{entity.Name}>], and mark this one [NotMapped]",
        INamedTypeSymbol { TypeArguments: [INamedTypeSymbol entity] } when entity.GetAttributes().Has(RuntimeNames.Table)
            => $"Relations are no properties yet: mark this one [NotMapped], and read them by session.Query<{entity.Name}>()",
        _ => "Mark it [Json] to keep it as JSON, or [NotMapped], or give it a type that a column can have",
    };

    /// <summary>Whether the compiler itself reports the type.</summary>
    public static bool IsErroneous(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsErroneous(array.ElementType),
        IPointerTypeSymbol pointer => IsErroneous(pointer.PointedAtType),
        INamedTypeSymbol named => named.TypeKind == TypeKind.Error || named.TypeArguments.Any(IsErroneous)
            || (named.ContainingType is { } outer && (IsErroneous(outer) || IsAmbiguous(named, outer))),
        _ => type.TypeKind == TypeKind.Error,
    };

    // A class can't have a type and another member of one name; which of them the name means, nobody can tell.
    private static bool IsAmbiguous(INamedTypeSymbol type, INamedTypeSymbol outer)
        => outer.GetMembers(type.Name).Any(member => member is not INamedTypeSymbol);

    private static INamedTypeSymbol? Hidden(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Hidden(array.ElementType),
        INamedTypeSymbol named => ConverterParser.Hidden(named) ?? named.TypeArguments.Select(Hidden).FirstOrDefault(hidden => hidden is not null),
        _ => null,
    };

    /// <summary>
    /// <c>Type = "timestamp"</c> on a DateTime and <c>Type = "BLOB"</c> on a Guid say what the value means, and are each no
    /// type of the other database.
    /// </summary>
    private static (DialectText SqlType, ColumnType Type) Refine(ColumnType type, ColumnOptions options)
    {
        var text = options.Text("Type");
        if (type.Kind == ScalarKind.DateTime && IsTimestamp(text.PostgreSql))
        {
            var sqlite = text.Sqlite == text.PostgreSql ? null : text.Sqlite;
            return (new DialectText(sqlite, text.PostgreSql), type with { IsLocal = true });
        }

        if (type.Kind == ScalarKind.Guid && "BLOB".Equals(text.Sqlite, StringComparison.OrdinalIgnoreCase))
        {
            var postgreSql = text.PostgreSql == text.Sqlite ? null : text.PostgreSql;
            return (new DialectText(text.Sqlite, postgreSql), type with { IsBinary = true });
        }

        return (text, type);
    }

    private static bool IsTimestamp(string? sqlType)
        => sqlType is not null
            && sqlType.Trim().StartsWith("timestamp", StringComparison.OrdinalIgnoreCase)
            && sqlType.IndexOf("with time zone", StringComparison.OrdinalIgnoreCase) < 0
            && !sqlType.Trim().StartsWith("timestamptz", StringComparison.OrdinalIgnoreCase);
}
