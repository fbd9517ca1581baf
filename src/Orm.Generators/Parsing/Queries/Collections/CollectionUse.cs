using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generators.Model;
using Orm.Generators.Parsing.Queries.Json;

namespace Orm.Generators.Parsing.Queries.Collections;

/// <summary>A member of an array or a list as a lambda uses it: <c>u.Tags.Count</c>, <c>u.Tags[0]</c>, <c>u.Tags.Any(t => …)</c>.</summary>
/// <param name="Operation">The use.</param>
/// <param name="List">The array or list.</param>
/// <param name="Member">The member: <c>Length</c>, <c>Element</c>, <c>Any</c>, <c>All</c> or <c>Contains</c>, by whatever name it was called.</param>
/// <param name="Arguments">What it is given.</param>
internal sealed record CollectionUse(IOperation Operation, IOperation List, string Member, IReadOnlyList<IOperation> Arguments)
{
    /// <summary>Whether it is true or false.</summary>
    public bool IsCondition => Member is "Any" or "All" or "Contains";

    /// <summary>Null for another expression, and for a member that has no SQL.</summary>
    public static CollectionUse? Of(IOperation operation, QueryScope scope)
        => Find(operation) is { } use && IsKnown(use, scope) ? use : null;

    /// <summary>An array without the spans that it becomes on the way to some of the methods.</summary>
    public static IOperation Strip(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Strip(conversion.Operand),
        IParenthesizedOperation parenthesized => Strip(parenthesized.Operand),
        IInvocationOperation { TargetMethod.Name: "op_Implicit", Arguments: [var inner] } => Strip(inner.Value),
        _ => operation,
    };

    // Lists of the program are known by MembershipParser, but for conditions on their elements.
    private static bool IsKnown(CollectionUse use, QueryScope scope)
        => RowPathParser.FindColumn(use.List, scope) is { Type.Conversion: not AsJson } column ? column.Type.Conversion is AsList
            : JsonPlaceParser.Find(use.List, scope) is { } place ? place.Element is not null && use.Member != "Element"
            : use is { Member: "Any" or "All", Arguments.Count: 1 } && !scope.IsSql(use.List);

    private static CollectionUse? Find(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Instance: { } list, Property.Name: "Length" or "Count", Arguments: [] } => new(operation, Strip(list), "Length", []),
        IPropertyReferenceOperation { Instance: { } list, Property.IsIndexer: true, Arguments: [{ Value: var place }] } when IsInteger(place) => new(operation, Strip(list), "Element", [place]),
        IArrayElementReferenceOperation { Indices: [var place] } element when IsInteger(place) => new(operation, Strip(element.ArrayReference), "Element", [place]),
        IInvocationOperation call when NameOf(call.TargetMethod) is { } member => Call(call, member),
        _ => null,
    };

    private static CollectionUse? Call(IInvocationOperation call, string member)
    {
        var arguments = call.Arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
            .OrderBy(static argument => argument.Parameter?.Ordinal ?? 0)
            .Select(static argument => argument.Value)
            .ToList();
        if (call.Instance is not null)
        {
            arguments.Insert(0, call.Instance);
        }

        return arguments.Count == (member switch { "Any" => Math.Min(arguments.Count, 2), "Length" => 1, _ => 2 })
            ? new CollectionUse(call, Strip(arguments[0]), member, arguments.Skip(1).ToList())
            : null;
    }

    private static string? NameOf(IMethodSymbol method) => method.ContainingNamespace?.ToDisplayString() is "System" or "System.Linq" or "System.Collections.Generic"
        ? method.Name switch
        {
            "Count" => "Length",
            "ElementAt" => "Element",
            "Exists" => "Any",
            "TrueForAll" => "All",
            "Any" or "All" or "Contains" => method.Name,
            _ => null,
        }
        : null;

    private static bool IsInteger(IOperation operation) => operation.Type?.SpecialType == SpecialType.System_Int32;
}
