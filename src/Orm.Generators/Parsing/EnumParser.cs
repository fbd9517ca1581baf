using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>An enum and how a column keeps it.</summary>
internal static class EnumParser
{
    /// <param name="type">The enum.</param>
    /// <param name="isText">Whether the property is [AsText], which goes before what the enum says.</param>
    public static Conversion Parse(ITypeSymbol type, bool isText)
    {
        var attributes = type.GetAttributes();
        var model = new EnumType(IsFlags(attributes), new EquatableArray<EnumMember>(Members(type.GetMembers())));
        if (isText)
        {
            return new EnumAsText(model, Native: null);
        }

        return attributes.Find(RuntimeNames.PostgreSqlEnum) is { } native
            ? new EnumAsText(model, new NativeEnum(native.NamedText("Schema"), NameOf(type, native)))
            : new EnumAsNumber(model);
    }

    public static string NameOf(ITypeSymbol type, AttributeData native)
        => native.Text() ?? NamingParser.Parse(type.ContainingAssembly).Apply(type.Name);

    private static bool IsFlags(ImmutableArray<AttributeData> attributes)
        => attributes.Any(attribute => attribute.AttributeClass is { Name: "FlagsAttribute" });

    private static IEnumerable<EnumMember> Members(ImmutableArray<ISymbol> members)
    {
        var values = new HashSet<object>();
        foreach (var member in members)
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value, Name.Length: > 0 } && values.Add(value))
            {
                var label = member.GetAttributes().Find(RuntimeNames.EnumLabel) is { } attribute ? attribute.Text() ?? "" : member.Name;
                yield return new EnumMember(member.Name, label, Convert.ToString(value, CultureInfo.InvariantCulture));
            }
        }
    }
}
