using Microsoft.CodeAnalysis;

namespace Orm.Generators.Parsing.Queries;

/// <summary>The declarations of a referenced assembly.</summary>
internal sealed class MetadataDeclarations(DeclaredNames declared)
{
    public void Collect(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            switch (member)
            {
                case INamespaceSymbol space:
                    Collect(space);
                    break;
                case INamedTypeSymbol { DeclaredAccessibility: not Accessibility.Private } type:
                    Declare(type.Name, type.BaseType);
                    Declare(type.Name, type.Interfaces);
                    Declare(type.Name, type.TypeParameters.SelectMany(static parameter => parameter.ConstraintTypes));
                    Collect(type);
                    break;
                case IFieldSymbol { DeclaredAccessibility: not Accessibility.Private } field:
                    Declare(field.Name, field.Type);
                    break;
                case IPropertySymbol { DeclaredAccessibility: not Accessibility.Private } property:
                    Declare(property.Name, property.Type);
                    DeclareImplicit(property, property.IsIndexer, [property.ContainingType], [property.Type]);
                    break;
                case IMethodSymbol { DeclaredAccessibility: not Accessibility.Private } method:
                    Declare(method);
                    break;
            }
        }
    }

    private void Declare(IMethodSymbol method)
    {
        var types = method.Parameters.Select(static parameter => parameter.Type).Append(method.ReturnType).ToList();
        Declare(method.Name, types);
        Declare(method.Name, method.TypeParameters.SelectMany(static parameter => parameter.ConstraintTypes));
        DeclareImplicit(
            method,
            method.MethodKind is MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion or MethodKind.DelegateInvoke,
            method.IsExtensionMethod ? [method.Parameters[0].Type] : [method.ContainingType],
            types);
    }

    private void DeclareImplicit(ISymbol member, bool hasNoName, IEnumerable<ITypeSymbol> owners, IReadOnlyList<ITypeSymbol> types)
    {
        if (hasNoName || DeclaredNames.IsImplicit(member.Name))
        {
            foreach (var owner in owners.SelectMany(Names))
            {
                Declare(owner, types);
            }
        }
    }

    private void Declare(string name, IEnumerable<ITypeSymbol> types)
    {
        foreach (var type in types)
        {
            Declare(name, type);
        }
    }

    private void Declare(string name, ITypeSymbol? type)
    {
        foreach (var mentioned in type is null ? [] : Names(type))
        {
            declared.Add(name, mentioned);
        }
    }

    private static IEnumerable<string> Names(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Names(array.ElementType),
        IPointerTypeSymbol pointer => Names(pointer.PointedAtType),
        INamedTypeSymbol { TypeArguments.IsEmpty: false } generic => generic.TypeArguments.SelectMany(Names).Append(generic.Name),
        _ => [type.Name],
    };
}
