using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>The entities of referenced assemblies, each of which lists its own in an attribute.</summary>
internal static class ReferencesParser
{
    private const string Runtime = "Orm.Runtime";

    public static References Parse(Compilation compilation, CancellationToken cancellationToken)
    {
        var entities = new List<ReferencedEntity>();
        foreach (var assembly in Sort(compilation.SourceModule.ReferencedAssemblySymbols.Where(UsesRuntime)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            entities.AddRange(EntitiesOf(assembly).Select(type => Parse(type, compilation)).OfType<ReferencedEntity>());
        }

        return new References(compilation.GetTypeByMetadataName("Orm.Session") is not null, new(entities));
    }

    private static bool UsesRuntime(IAssemblySymbol assembly)
        => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime));

    // An assembly comes after those that it refers to; else by name.
    private static IEnumerable<IAssemblySymbol> Sort(IEnumerable<IAssemblySymbol> assemblies)
    {
        var waiting = assemblies.OrderBy(assembly => assembly.Identity.GetDisplayName(), StringComparer.Ordinal).ToList();
        while (waiting.Count > 0)
        {
            var next = waiting.Find(assembly => !waiting.Exists(other => !ReferenceEquals(other, assembly) && RefersTo(assembly, other))) ?? waiting[0];
            waiting.Remove(next);
            yield return next;
        }
    }

    private static bool RefersTo(IAssemblySymbol assembly, IAssemblySymbol other)
        => assembly.Modules.Any(module => module.ReferencedAssemblies.Contains(other.Identity));

    private static IEnumerable<INamedTypeSymbol> EntitiesOf(IAssemblySymbol assembly)
        => from attribute in assembly.GetAttributes()
           where attribute.AttributeClass is { Name: "OrmEntitiesAttribute", ContainingNamespace: { Name: RuntimeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } }
           from argument in attribute.ConstructorArguments
           where argument.Kind == TypedConstantKind.Array && !argument.IsNull
           from value in argument.Values
           select value.Value as INamedTypeSymbol into type
           where type is { TypeKind: not TypeKind.Error }
           select type;

    private static ReferencedEntity? Parse(INamedTypeSymbol type, Compilation compilation)
    {
        var keyed = type.AllInterfaces.FirstOrDefault(implemented => implemented is { Name: "IKeyed", TypeArguments.Length: 2 });
        if (keyed is null || !compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
        {
            return null;
        }

        var key = keyed.TypeArguments[1];
        var parts = key is INamedTypeSymbol { IsTupleType: true } tuple ? tuple.TupleElements.Select(element => element.Type) : [key];
        return parts.All(part => compilation.IsSymbolAccessibleWithin(part, compilation.Assembly))
            ? new ReferencedEntity(TypeName.Of(type), new(parts.Select(TypeName.Of)))
            : null;
    }
}
