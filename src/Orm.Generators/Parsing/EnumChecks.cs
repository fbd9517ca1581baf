using System.Text;
using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>Whether an enum that a column keeps as its labels can be kept so.</summary>
internal static class EnumChecks
{
    public static void Check(MappedProperty property, ColumnType column, INamedTypeSymbol type, List<Problem> problems)
    {
        if (column.Conversion is not EnumAsText text || EnumOf(property.Symbol.Type) is not { } enumType)
        {
            return;
        }

        if (WhyNoLabels(text) is { } why)
        {
            problems.Add(new Problem(ValueDiagnostics.ImpossibleLabels, PlaceOf(enumType, property, type), TypeName.Display(enumType), why));
        }

        if (text.Native is { } native && enumType.GetAttributes().Find(RuntimeNames.PostgreSqlEnum) is { } attribute)
        {
            CheckNative(text.Enum, native, attribute, enumType, type, problems);
        }
    }

    private static void CheckNative(
        EnumType model, NativeEnum native, AttributeData attribute, INamedTypeSymbol enumType, INamedTypeSymbol type, List<Problem> problems)
    {
        DialectChecks.CheckName(native.Name, "type", Places.Argument(attribute, 0, enumType, type), type, problems);
        DialectChecks.CheckName(native.Schema, "schema", Places.Argument(attribute, "Schema", enumType, type), type, problems);
        if (model.IsFlags || model.Members.Count == 0)
        {
            problems.Add(new Problem(
                ValueDiagnostics.ImpossibleNativeEnum, Places.Attribute(attribute, enumType, type),
                TypeName.Display(enumType), model.IsFlags ? "is [Flags], and a value of several members has no label" : "has no members"));
        }
    }

    private static string? WhyNoLabels(EnumAsText text)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in text.Enum.Members)
        {
            if (labels.TryGetValue(member.Label, out var other))
            {
                return $"'{other}' and '{member.Name}' have both the label '{member.Label}'";
            }

            labels.Add(member.Label, member.Name);
            var bytes = Encoding.UTF8.GetByteCount(member.Label);
            var why = member.Label.Length == 0 ? "is empty"
                : !SqlText.IsStorable(member.Label) ? "has a NUL or half a surrogate pair in it"
                : text.Enum.IsFlags && member.Label.Contains(", ") ? "has ', ' in it, which stands between members of [Flags]"
                : text.Native is not null && bytes > ConstraintNames.MaximumBytes ? $"has {bytes} bytes, of which PostgreSQL takes {ConstraintNames.MaximumBytes}"
                : null;
            if (why is not null)
            {
                return $"the label of '{member.Name}' {why}";
            }
        }

        return null;
    }

    private static Place PlaceOf(INamedTypeSymbol enumType, MappedProperty property, INamedTypeSymbol type)
        => enumType.DeclaringSyntaxReferences.IsEmpty ? Places.TypeOf(property.Symbol, type) : Places.Name(enumType, type);

    private static INamedTypeSymbol? EnumOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => named,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => nullable.TypeArguments[0] as INamedTypeSymbol,
        _ => null,
    };
}
