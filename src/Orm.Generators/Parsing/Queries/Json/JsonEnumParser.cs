using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing.Queries.Json;

/// <summary>An enum as System.Text.Json writes it.</summary>
internal static class JsonEnumParser
{
    /// <summary>Null where it is written by a converter that Orm does not know, or by several names at once.</summary>
    public static Conversion? Parse(INamedTypeSymbol type, bool isText)
    {
        var converter = JsonAttributes.Converter(type);
        if (converter is not null && !JsonAttributes.IsOfEnumNames(converter))
        {
            return null;
        }

        var isFlags = type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "FlagsAttribute" });
        var model = new EnumType(isFlags, new EquatableArray<EnumMember>(Members(type.GetMembers())));
        return !isText && converter is null ? new EnumAsNumber(model) : isFlags ? null : new EnumAsText(model, Native: null);
    }

    private static IEnumerable<EnumMember> Members(ImmutableArray<ISymbol> members)
    {
        var values = new HashSet<object>();
        foreach (var member in members)
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value, Name.Length: > 0 } && values.Add(value))
            {
                var label = JsonAttributes.Find(member, "JsonStringEnumMemberNameAttribute")?.Text() ?? member.Name;
                yield return new EnumMember(member.Name, label, Convert.ToString(value, CultureInfo.InvariantCulture));
            }
        }
    }
}
