using System.Globalization;
using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;

namespace Orm.Generators.Parsing.Queries;

/// <summary>A method of a query as an extension, its parameters named by what they are.</summary>
internal static class MethodSignatureParser
{
    public static MethodSignature Parse(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var (types, names) = (new List<string>(), new List<string>());
        if (!definition.IsStatic)
        {
            types.Add(TypeName.WithNullability(definition.ContainingType));
            names.Add("query");
        }

        var lambdas = 0;
        foreach (var parameter in definition.Parameters)
        {
            types.Add(TypeName.WithNullability(parameter.Type));
            names.Add(parameter switch
            {
                { Ordinal: 0, Type: INamedTypeSymbol first } when definition.IsStatic && QueryCallParser.IsOurs(first) => "query",
                { Type.TypeKind: TypeKind.Delegate } => ++lambdas == 1 ? "lambda" : "lambda" + lambdas.ToString(CultureInfo.InvariantCulture),
                { Type.Name: "CancellationToken" } => "cancellationToken",
                { Type: INamedTypeSymbol type } when QueryCallParser.IsOurs(type) => "inner",
                _ => "value",
            });
        }

        var generics = (definition.IsStatic ? [] : definition.ContainingType.TypeParameters).Concat(definition.TypeParameters).Select(static parameter => parameter.Name);
        return new MethodSignature(
            TypeName.WithNullability(definition.ReturnType), new EquatableArray<string>(generics), new EquatableArray<string>(types), new EquatableArray<string>(names));
    }
}
