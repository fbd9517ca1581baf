using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing;

/// <summary>
/// Chooses the constructor: of those whose parameters all bear a property's name and type, the one that fills the most
/// properties which nothing else can fill, and of these the one with the fewest parameters.
/// </summary>
internal static class ConstructorParser
{
    public static Constructor Parse(INamedTypeSymbol type, List<Problem> problems, CancellationToken cancellationToken)
    {
        var properties = PropertyCollector.Collect(type, cancellationToken).Where(property => CanBeFilled(property, type)).ToList();
        var constructors = type.InstanceConstructors.Where(constructor => !IsCopyConstructor(constructor)).ToList();
        var best = constructors
            .Select(constructor => Match(constructor, properties))
            .OfType<Constructor>()
            .OrderByDescending(constructor => constructor.Properties.Count(property => PropertyParser.SetterOf(property) is null))
            .ThenBy(constructor => constructor.Properties.Count)
            .FirstOrDefault();
        if (best is not null)
        {
            return best;
        }

        if (constructors.FirstOrDefault() is { } unsatisfied)
        {
            AddProblem(unsatisfied, properties, type, problems);
        }

        return Constructor.None;
    }

    private static bool CanBeFilled(IPropertySymbol property, INamedTypeSymbol type)
        => PropertyParser.IsWanted(property, type)
            && (PropertyParser.SetterOf(property) is not null || PropertyParser.IsGetOnlyField(property));

    private static bool IsCopyConstructor(IMethodSymbol constructor)
        => constructor.ContainingType.IsRecord && constructor.Parameters.Length == 1
            && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static Constructor? Match(IMethodSymbol constructor, List<IPropertySymbol> properties)
    {
        var filled = new List<IPropertySymbol>();
        foreach (var parameter in constructor.Parameters)
        {
            if (PropertyFor(parameter, properties) is not { } property)
            {
                // What stands behind may be left out, if all of it may.
                return constructor.Parameters.Skip(filled.Count).All(rest => rest.IsOptional) ? Make(constructor, filled) : null;
            }

            filled.Add(property);
        }

        return Make(constructor, filled);
    }

    private static Constructor Make(IMethodSymbol constructor, List<IPropertySymbol> filled) => new(
        filled, constructor.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute"))
    {
        IsHidden = constructor.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal),
    };

    private static IPropertySymbol? PropertyFor(IParameterSymbol parameter, List<IPropertySymbol> properties)
        => parameter.RefKind is RefKind.None or RefKind.In && Named(parameter, properties) is { } property && Accepts(parameter, property)
            ? property
            : null;

    private static IPropertySymbol? Named(IParameterSymbol parameter, List<IPropertySymbol> properties)
        => properties.Find(property => property.Name == parameter.Name)
            ?? properties.Find(property => property.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));

    private static bool Accepts(IParameterSymbol parameter, IPropertySymbol property)
    {
        if (!SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
        {
            return parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
                && SymbolEqualityComparer.Default.Equals(nullable.TypeArguments[0], property.Type);
        }

        return parameter.Type.IsValueType
            || parameter.NullableAnnotation != NullableAnnotation.NotAnnotated
            || property.NullableAnnotation == NullableAnnotation.NotAnnotated;
    }

    private static void AddProblem(
        IMethodSymbol constructor, List<IPropertySymbol> properties, INamedTypeSymbol type, List<Problem> problems)
    {
        var parameter = constructor.Parameters.First(candidate => PropertyFor(candidate, properties) is null);
        if (parameter.Type.TypeKind == TypeKind.Error || parameter.Name.Length == 0)
        {
            return;
        }

        problems.Add(new Problem(
            MappingDiagnostics.UnsatisfiableConstructor,
            Places.Name(parameter, type),
            TypeName.Display(type),
            parameter.Name,
            parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
    }
}
