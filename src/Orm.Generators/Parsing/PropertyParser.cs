using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>
/// Decides which properties are columns: public ones, and others with one of our attributes, that can be read and written.
/// A property with a getter alone is one where the constructor or the database fills it, and otherwise no column.
/// </summary>
internal static class PropertyParser
{
    public static IReadOnlyList<MappedProperty> Parse(
        INamedTypeSymbol type, Constructor constructor, List<Problem> problems, CancellationToken cancellationToken)
    {
        var mapped = new List<MappedProperty>();
        foreach (var property in PropertyCollector.Collect(type, cancellationToken))
        {
            if (Parse(property, type, constructor, problems) is { } column)
            {
                mapped.Add(column);
            }
        }

        return mapped;
    }

    /// <summary>The attributes of a property, or of the nearest one that it overrides which has one of ours.</summary>
    public static ImmutableArray<AttributeData> AttributesOf(IPropertySymbol property)
    {
        for (var declared = property; declared is not null; declared = declared.OverriddenProperty)
        {
            var attributes = declared.GetAttributes();
            if (attributes.Any(AttributeReader.IsOurs))
            {
                return attributes;
            }
        }

        return property.GetAttributes();
    }

    /// <summary>Whether the property holds what is assigned to it without a setter: <c>{ get; }</c>.</summary>
    public static bool IsGetOnlyField(IPropertySymbol property) => SetterOf(property) is null && GetterOf(property) is { } getter
        && (property.ContainingType.GetMembers().Any(member => member is IFieldSymbol { AssociatedSymbol: { } owner } && owner.Name == property.Name)
            || (property.DeclaringSyntaxReferences.IsEmpty && getter.GetAttributes().Any(IsCompilerGenerated)));

    /// <summary>Whether a property is a column if it can be written.</summary>
    public static bool IsWanted(IPropertySymbol property, INamedTypeSymbol type)
    {
        var attributes = AttributesOf(property);
        return !attributes.Has(RuntimeNames.NotMapped) && IsReadable(property, type)
            && (property.DeclaredAccessibility == Accessibility.Public || attributes.Any(AttributeReader.IsOurs));
    }

    public static IMethodSymbol? SetterOf(IPropertySymbol property)
        => property.SetMethod ?? (property.OverriddenProperty is { } overridden ? SetterOf(overridden) : null);

    private static IMethodSymbol? GetterOf(IPropertySymbol property)
        => property.GetMethod ?? (property.OverriddenProperty is { } overridden ? GetterOf(overridden) : null);

    private static MappedProperty? Parse(IPropertySymbol property, INamedTypeSymbol type, Constructor constructor, List<Problem> problems)
    {
        var attributes = AttributesOf(property);
        if (attributes.Has(RuntimeNames.NotMapped) || GetterOf(property) is null && !attributes.Any(AttributeReader.IsOurs))
        {
            return null;
        }

        if (attributes.FirstOrDefault(AttributeReader.IsOurs) is { } attribute)
        {
            return CheckReadable(property, type, problems) && CheckWritable(property, type, constructor, attribute, problems)
                ? Map(property, attributes, type)
                : null;
        }

        var isColumn = IsWanted(property, type) && (SetterOf(property) is not null || constructor.Fills(property));
        return isColumn ? Map(property, attributes, type) : null;
    }

    private static MappedProperty Map(IPropertySymbol property, ImmutableArray<AttributeData> attributes, INamedTypeSymbol type)
    {
        if (SetterOf(property) is not { } setter)
        {
            return new MappedProperty(property, attributes, PropertyAccess.ConstructorOnly, property.ContainingType);
        }

        var access = (IsAccessible(setter, type), setter.IsInitOnly) switch
        {
            (false, _) => PropertyAccess.InaccessibleSetter,
            (true, true) => PropertyAccess.Init,
            (true, false) => PropertyAccess.Set,
        };
        return new MappedProperty(property, attributes, access, setter.ContainingType);
    }

    private static bool CheckReadable(IPropertySymbol property, INamedTypeSymbol type, List<Problem> problems)
    {
        if (IsReadable(property, type))
        {
            return true;
        }

        problems.Add(new Problem(MappingDiagnostics.Unreadable, Places.Name(property, type), property.Name, TypeName.Display(property.ContainingType)));
        return false;
    }

    private static bool CheckWritable(
        IPropertySymbol property, INamedTypeSymbol type, Constructor constructor, AttributeData attribute, List<Problem> problems)
    {
        if (SetterOf(property) is not null || constructor.Fills(property) || ComputedParser.Fills(property))
        {
            return true;
        }

        problems.Add(new Problem(
            MappingDiagnostics.Unwritable, Places.Name(property, type), property.Name, TypeName.Display(property.ContainingType), attribute.ShortName(),
            SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, type.ContainingAssembly) ? "private" : "protected"));
        return false;
    }

    private static bool IsReadable(IPropertySymbol property, INamedTypeSymbol type)
        => GetterOf(property) is { } getter && IsAccessible(getter, type);

    /// <summary>Whether code in the entity itself can call an accessor.</summary>
    private static bool IsAccessible(IMethodSymbol accessor, INamedTypeSymbol type)
    {
        var isFriend = SymbolEqualityComparer.Default.Equals(accessor.ContainingAssembly, type.ContainingAssembly)
            || accessor.ContainingAssembly.GivesAccessTo(type.ContainingAssembly);
        return accessor.DeclaredAccessibility switch
        {
            Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
            Accessibility.Internal or Accessibility.ProtectedAndInternal => isFriend,
            _ => SymbolEqualityComparer.Default.Equals(accessor.ContainingType, type),
        };
    }

    private static bool IsCompilerGenerated(AttributeData attribute)
        => attribute.AttributeClass is { Name: "CompilerGeneratedAttribute" };
}
