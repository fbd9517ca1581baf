using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing;

/// <summary>
/// The properties of a class in the order of its columns, which must not depend on what files are called: base classes come
/// first, then source order. Of a class in several files the one with [Table] comes first, the others by the name of the first
/// property in them. An override, or a property that hides another, stands where the first declaration stood.
/// </summary>
internal static class PropertyCollector
{
    // Each step of an entity's parsing asks for them.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, IReadOnlyList<IPropertySymbol>> collected = new();

    public static IReadOnlyList<IPropertySymbol> Collect(INamedTypeSymbol type, CancellationToken cancellationToken)
        => collected.GetValue(type, unknown => CollectAnew(unknown, cancellationToken));

    private static IReadOnlyList<IPropertySymbol> CollectAnew(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var properties = new List<IPropertySymbol>();
        foreach (var part in BaseFirst(type))
        {
            foreach (var property in Declared(part, cancellationToken))
            {
                AddOrReplace(properties, property);
            }
        }

        return properties;
    }

    /// <summary>The class and its bases, the most basic first, without <see cref="object"/>.</summary>
    public static IEnumerable<INamedTypeSymbol> BaseFirst(INamedTypeSymbol type)
        => type.BaseType is { SpecialType: not SpecialType.System_Object } parent ? BaseFirst(parent).Append(type) : [type];

    /// <summary>
    /// Whether its class has another member of its name, which the compiler reports. Code that names one of them is wrong too, so
    /// no such property is looked at, and a class with one gets no more than a stub half.
    /// </summary>
    public static bool HasTwin(ISymbol member) => member.ContainingType.GetMembers(member.Name).Length > 1;

    /// <summary>Whether a class or a base of it has two members of one name, a property among them.</summary>
    public static bool HasTwins(INamedTypeSymbol type)
        => BaseFirst(type).Any(part => part.GetMembers().OfType<IPropertySymbol>().Any(property => !property.IsIndexer && HasTwin(property)));

    /// <summary>
    /// Whether a class or a base of it requires a property that nothing can set, which the compiler reports, there and at
    /// everything that makes such an object.
    /// </summary>
    public static bool RequiresWhatCannotBeSet(INamedTypeSymbol type)
        => BaseFirst(type).Any(part => part.GetMembers().OfType<IPropertySymbol>().Any(property => property.IsRequired && PropertyParser.SetterOf(property) is null));

    private static void AddOrReplace(List<IPropertySymbol> properties, IPropertySymbol property)
    {
        var inherited = properties.FindIndex(other => other.Name == property.Name
            && !SymbolEqualityComparer.Default.Equals(other.ContainingType, property.ContainingType));
        if (inherited < 0)
        {
            properties.Add(property);
        }
        else
        {
            properties[inherited] = property;
        }
    }

    private static IEnumerable<IPropertySymbol> Declared(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var properties = type.GetMembers().OfType<IPropertySymbol>().Where(IsCandidate).ToList();
        if (properties.All(property => property.DeclaringSyntaxReferences.IsEmpty))
        {
            return properties;
        }

        var table = type.GetAttributes().Find(RuntimeNames.Table)?.ApplicationSyntaxReference?.SyntaxTree;
        return properties
            .Where(property => !property.DeclaringSyntaxReferences.IsEmpty)
            .OrderBy(property => property.DeclaringSyntaxReferences[0].Span.Start)
            .GroupBy(property => property.DeclaringSyntaxReferences[0].SyntaxTree)
            .OrderBy(file => file.Key == table ? 0 : 1)
            .ThenBy(file => file.First().Name, StringComparer.Ordinal)
            .SelectMany(file => file);
    }

    // The name of a property that implements an interface's explicitly has a dot in it, whether the interface is there or not.
    private static bool IsCandidate(IPropertySymbol property)
        => !property.IsStatic && !property.IsIndexer && !property.IsImplicitlyDeclared && property.Name.Length > 0 && property.Name.IndexOf('.') < 0
            && property.ExplicitInterfaceImplementations.IsEmpty && !HasTwin(property);
}
