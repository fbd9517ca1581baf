using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>Where the generated half of a class stands, and whether it can stand there.</summary>
internal static class DeclarationParser
{
    private static readonly ConditionalWeakTable<INamespaceOrTypeSymbol, HashSet<string>> twins = new();

    /// <summary>Null where no half can be written: the class or a container is not partial, generic, static, or has no name yet.</summary>
    public static TypeDeclaration? Parse(INamedTypeSymbol type, List<Problem> problems, CancellationToken cancellationToken)
    {
        var isPossible = IsNamed(type)
            & CheckPartial(type, problems, cancellationToken)
            & CheckShape(type, problems)
            & CheckNameable(type, problems);
        return isPossible ? Declare(type) : null;
    }

    public static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken)
        => type.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>The types around one, from the outermost.</summary>
    public static IEnumerable<INamedTypeSymbol> Containers(INamedTypeSymbol type)
        => type.ContainingType is { } outer ? Containers(outer).Append(outer) : [];

    // While somebody types, a name may not be there yet, or a type may have its namespace's name, which then names the type.
    private static bool IsNamed(INamedTypeSymbol type)
        => Path(type).All(part => part.Name.Length > 0 && !(part is INamespaceSymbol space && space.ContainingNamespace.GetTypeMembers(space.Name, 0).Length > 0));

    private static bool CheckPartial(INamedTypeSymbol type, List<Problem> problems, CancellationToken cancellationToken)
    {
        if (!IsPartial(type, cancellationToken))
        {
            problems.Add(new Problem(MappingDiagnostics.NotPartial, Places.Name(type), TypeName.Display(type)));
            return false;
        }

        if (Containers(type).FirstOrDefault(outer => !IsPartial(outer, cancellationToken)) is not { } container)
        {
            return true;
        }

        problems.Add(new Problem(
            MappingDiagnostics.ContainerNotPartial, Places.Name(container), TypeName.Display(container), TypeName.Display(type)));
        return false;
    }

    private static bool CheckShape(INamedTypeSymbol type, List<Problem> problems)
    {
        if (Containers(type).Append(type).Any(part => part.IsGenericType))
        {
            problems.Add(new Problem(MappingDiagnostics.GenericEntity, Places.Name(type), TypeName.Display(type)));
            return false;
        }

        if (type.IsStatic || type.IsAbstract)
        {
            var modifier = type.IsStatic ? "static" : "abstract";
            problems.Add(new Problem(MappingDiagnostics.EntityWithoutObjects, Places.Name(type), TypeName.Display(type), modifier));
            return !type.IsStatic;
        }

        return true;
    }

    private static bool CheckNameable(INamedTypeSymbol type, List<Problem> problems)
    {
        if (Containers(type).Append(type).FirstOrDefault(part => !IsNameable(part)) is not { } hidden)
        {
            return true;
        }

        problems.Add(new Problem(
            MappingDiagnostics.UnnameableEntity, Places.Name(hidden, type), TypeName.Display(type), Hiding(hidden), TypeName.Display(hidden)));
        return !hidden.IsFileLocal;
    }

    /// <summary>Whether all code of the assembly can name a type, apart from what contains it.</summary>
    public static bool IsNameable(INamedTypeSymbol type) => !type.IsFileLocal
        && type.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    /// <summary>The word that hides a type: <c>file</c>, <c>private</c>.</summary>
    public static string Hiding(INamedTypeSymbol type)
        => type.IsFileLocal ? "file" : SyntaxFacts.GetText(type.DeclaredAccessibility);

    private static TypeDeclaration Declare(INamedTypeSymbol type) => new()
    {
        Namespace = TypeName.Namespace(type.ContainingNamespace),
        Containers = new EquatableArray<string>(Containers(type).Select(Header)),
        Header = Header(type),
        Name = type.Name,
        FullName = TypeName.Of(type),
        HintName = HintName(type),
        IsPublic = Containers(type).Append(type).All(part => part.DeclaredAccessibility == Accessibility.Public),
    };

    private static string Header(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
        return $"partial {keyword} {TypeName.Escape(type.Name)}";
    }

    private static string HintName(INamedTypeSymbol type)
    {
        var path = Path(type).ToList();
        var name = string.Join(".", path.Select(part => part.Name));

        // Shop.User and Shop.USER would be one file on some systems, so where a name has such a twin a hash tells them apart.
        return path.Any(HasTwin) ? $"{name}-{StableHash.Of(name).ToString("x8", CultureInfo.InvariantCulture)}" : name;
    }

    private static IEnumerable<INamespaceOrTypeSymbol> Path(INamespaceOrTypeSymbol symbol)
    {
        if (symbol is INamespaceSymbol { IsGlobalNamespace: true })
        {
            return [];
        }

        INamespaceOrTypeSymbol outer = symbol.ContainingType is { } type ? type : symbol.ContainingNamespace;
        return Path(outer).Append(symbol);
    }

    private static bool HasTwin(INamespaceOrTypeSymbol symbol)
    {
        INamespaceOrTypeSymbol outer = symbol.ContainingType is { } type ? type : symbol.ContainingNamespace;
        return twins.GetValue(outer, static container => TwinsOf(container)).Contains(symbol.Name);
    }

    // The names that several types and namespaces of a namespace or type have, in whatever case.
    private static HashSet<string> TwinsOf(INamespaceOrTypeSymbol container)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var several = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol && !names.Add(member.Name))
            {
                several.Add(member.Name);
            }
        }

        return several;
    }
}
