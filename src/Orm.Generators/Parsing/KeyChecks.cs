using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing;

/// <summary>A Get with a key that the entity does not have: it binds to the overload that only wrong calls bind to.</summary>
internal static class KeyChecks
{
    public static IEnumerable<Problem> Check(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: var name } } || !IsLookup(name)
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { TypeArguments: [var entity] } method || !IsForWrongKeys(method))
        {
            return [];
        }

        var given = call.ArgumentList.Arguments.Select(argument => Describe(argument.Expression, model, cancellationToken)).ToList();
        var key = KeyOf(entity);
        return given.Contains(null) || (key is null && entity is not ITypeParameterSymbol)
            ? []
            : [new Problem(
                QueryDiagnostics.WrongKey,
                _ => Location.Create(call.SyntaxTree, SpanOf(call.ArgumentList)),
                name,
                entity.Name,
                given.Count == 0 ? "no key" : string.Join(", ", given),
                key is null ? $"not known here; constrain it by IKeyed<{entity.Name}, …>" : Display(key))];
    }

    private static bool IsLookup(string name) => name is "Get" or "GetAsync" or "GetRequired" or "GetRequiredAsync";

    private static bool IsForWrongKeys(IMethodSymbol method)
        => method.Parameters is [.., { IsParams: true }]
            && method.ContainingType is { Name: "KeyLookups", ContainingNamespace: { Name: "Orm", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The key's type; null where the class has none because of other mistakes, or a type parameter does not tell.</summary>
    private static ITypeSymbol? KeyOf(ITypeSymbol entity)
    {
        var interfaces = entity is ITypeParameterSymbol parameter
            ? parameter.ConstraintTypes.OfType<INamedTypeSymbol>().SelectMany(constraint => constraint.AllInterfaces.Add(constraint))
            : entity.AllInterfaces;
        return interfaces
            .FirstOrDefault(candidate => candidate is { Name: "IKeyed", ContainingNamespace: { Name: "Orm", ContainingNamespace.IsGlobalNamespace: true } })
            ?.TypeArguments[1];
    }

    /// <summary>The type of an argument; null where the compiler has something to say of it.</summary>
    private static string? Describe(ExpressionSyntax argument, SemanticModel model, CancellationToken cancellationToken)
        => argument.IsKind(SyntaxKind.NullLiteralExpression) ? "null" : model.GetTypeInfo(argument, cancellationToken).Type switch
        {
            null or { TypeKind: TypeKind.Error } => null,
            var type => Display(type),
        };

    private static string Display(ITypeSymbol type) => type is INamedTypeSymbol { IsTupleType: true } parts
        ? string.Join(", ", parts.TupleElements.Select(part => Display(part.Type)))
        : type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static TextSpan SpanOf(ArgumentListSyntax list)
        => list.Arguments.Count == 0 ? list.Span : TextSpan.FromBounds(list.Arguments[0].SpanStart, list.Arguments.Last().Span.End);
}
