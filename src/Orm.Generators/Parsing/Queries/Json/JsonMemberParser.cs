using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing.Queries.Json;

/// <summary>A member of an object within JSON: its name there, and how its value is written.</summary>
internal static class JsonMemberParser
{
    /// <summary>What to do about JSON that can't be looked into.</summary>
    public const string Instead = "keep the value in a column of its own, or write this query as session.Sql<T>($\"…\")";

    private const int Always = 1;
    private const int WhenDefault = 2;
    private const int WhenWriting = 4;

    public static JsonPlace Parse(JsonPlace owner, ISymbol member, ITypeSymbol type, IOperation operation)
    {
        var name = JsonAttributes.Find(member, "JsonPropertyNameAttribute")?.Text() ?? JsonNaming.Apply(owner.Options.MemberNames, member.Name);
        var place = Named(owner, name, type, operation) with
        {
            Numbers = JsonAttributes.Number(member, "JsonNumberHandlingAttribute") ?? JsonAttributes.Number(member.ContainingType, "JsonNumberHandlingAttribute") ?? owner.Options.Numbers,
            HasEnumsAsTexts = owner.Options.HasEnumsAsTexts || JsonAttributes.Converter(member) is not null,
            IsLeftOutAsDefault = LeftOut(member, owner.Options) == WhenDefault,
        };
        return WhyUnknown(owner, member) is { } why ? place.Refuse(operation, $"'{member.Name}' within JSON, {why},", Instead) : place;
    }

    /// <summary>A member by its name in the JSON.</summary>
    public static JsonPlace Named(JsonPlace owner, string name, ITypeSymbol type, IOperation operation)
    {
        var place = owner.To(new JsonPart(name, null), type);
        return name.Any(static character => character is '"' or '\\' or '{' or '}' || char.IsControl(character))
            ? place.Refuse(operation, $"'{name}' within JSON, a name that a path has no room for,", Instead)
            : place;
    }

    private static string? WhyUnknown(JsonPlace owner, ISymbol member)
    {
        if (JsonAttributes.Converter(Operations.Underlying(owner.Type)) is { } whole)
        {
            return $"whose type '{whole.Name}' writes";
        }

        if (JsonAttributes.Converter(member) is { } converter && !JsonAttributes.IsOfEnumNames(converter))
        {
            return $"which '{converter.Name}' writes";
        }

        return IsWritten(owner, member) ? null : "which is not written";
    }

    private static bool IsWritten(JsonPlace owner, ISymbol member)
    {
        var isIncluded = JsonAttributes.Find(member, "JsonIncludeAttribute") is not null;
        return LeftOut(member, owner.Options) is not (Always or WhenWriting)
            && JsonAttributes.Find(member, "JsonExtensionDataAttribute") is null
            && (isIncluded || member switch
            {
                IFieldSymbol => owner.Options.HasFields && member.DeclaredAccessibility == Accessibility.Public,
                IPropertySymbol { GetMethod: { } getter } property => getter.DeclaredAccessibility == Accessibility.Public && !(owner.Options.LeavesOutReadOnly && property.SetMethod is null),
                _ => false,
            });
    }

    private static int LeftOut(ISymbol member, JsonOptions options)
        => JsonAttributes.Find(member, "JsonIgnoreAttribute") is { } ignored ? ignored.NamedNumber("Condition") ?? Always : options.LeftOut;
}
