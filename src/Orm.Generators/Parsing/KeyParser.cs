using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>The properties marked [Key], in the order of the columns.</summary>
internal static class KeyParser
{
    // The runtime's Identity.Always.
    private const int Always = 1;

    public static Key Parse(Mapping mapping, List<Problem> problems)
    {
        var ordinals = Enumerable.Range(0, mapping.Properties.Count)
            .Where(ordinal => mapping.Properties[ordinal].Attributes.Has(RuntimeNames.Key))
            .ToList();
        if (ordinals.Count == 0)
        {
            CheckMissing(mapping, problems);
            return new Key(ordinals, KeyGeneration.None, IsIdentityAlways: false);
        }

        foreach (var ordinal in ordinals)
        {
            CheckType(mapping, ordinal, problems);
        }

        var generation = ordinals.Count == 1 ? ParseSingle(mapping, ordinals[0], problems) : ParseComposite(mapping, ordinals, problems);
        foreach (var ordinal in ordinals)
        {
            CheckIdentity(mapping, ordinal, generation, problems);
        }

        return new Key(ordinals, generation, generation == KeyGeneration.Database && IsIdentityAlways(mapping.Properties[ordinals[0]]));
    }

    private static bool IsIdentityAlways(MappedProperty property)
        => property.Attributes.Find(RuntimeNames.Key)?.NamedNumber("Identity") == Always;

    private static void CheckIdentity(Mapping mapping, int ordinal, KeyGeneration generation, List<Problem> problems)
    {
        var property = mapping.Properties[ordinal];
        if (generation != KeyGeneration.Database && property.Attributes.Find(RuntimeNames.Key) is { } attribute && attribute.Named("Identity") is not null)
        {
            problems.Add(new Problem(
                KeyDiagnostics.IdleIdentity, Places.Argument(attribute, "Identity", property.Symbol, mapping.Type),
                property.Name, TypeName.Display(mapping.Type)));
        }
    }

    private static void CheckMissing(Mapping mapping, List<Problem> problems)
    {
        // A [Key] on a property that is no column is told where it stands, and so is another library's [Key].
        var isMisplaced = PropertyCollector.BaseFirst(mapping.Type)
            .SelectMany(part => part.GetMembers().OfType<IPropertySymbol>())
            .Any(property => PropertyParser.AttributesOf(property).Has(RuntimeNames.Key) || ForeignAttributes.HasKey(property));
        if (!isMisplaced)
        {
            problems.Add(new Problem(KeyDiagnostics.NoKey, Places.Name(mapping.Type), TypeName.Display(mapping.Type)));
        }
    }

    private static void CheckType(Mapping mapping, int ordinal, List<Problem> problems)
    {
        var property = mapping.Properties[ordinal];
        if (mapping.Columns[ordinal] is not { } column)
        {
            return;
        }

        if (property.Symbol.NullableAnnotation == NullableAnnotation.Annotated)
        {
            Add(KeyDiagnostics.NullableKey);
        }
        else if (column.Type is { Kind: ScalarKind.Bytes or ScalarKind.Array or ScalarKind.Json or ScalarKind.Single or ScalarKind.Double } or { Conversion: Converter { HasValueEquality: false } })
        {
            Add(KeyDiagnostics.UnsuitableKey);
        }

        void Add(DiagnosticDescriptor rule) => problems.Add(new Problem(
            rule, Places.TypeOf(property.Symbol, mapping.Type), property.Name, TypeName.Display(mapping.Type),
            property.Symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
    }

    private static KeyGeneration ParseSingle(Mapping mapping, int ordinal, List<Problem> problems)
    {
        var property = mapping.Properties[ordinal];
        if (property.Attributes.Find(RuntimeNames.Key) is not { } attribute || mapping.Columns[ordinal] is not { } column)
        {
            return KeyGeneration.None;
        }

        var possible = GenerationOf(column.Type);
        var isAsked = attribute.NamedFlag("Generated");
        if (possible == KeyGeneration.None && (isAsked ?? IsExpectedToCount(column.Type)))
        {
            problems.Add(new Problem(
                KeyDiagnostics.UngeneratableKey, Places.Argument(attribute, "Generated", property.Symbol, mapping.Type),
                property.Name, TypeName.Display(mapping.Type), property.Symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                isAsked == true ? "Remove 'Generated = true'" : "Write [Key(Generated = false)] and give every object its key"));
        }

        return isAsked == false ? KeyGeneration.None : possible;
    }

    private static KeyGeneration ParseComposite(Mapping mapping, IReadOnlyList<int> ordinals, List<Problem> problems)
    {
        foreach (var property in ordinals.Select(ordinal => mapping.Properties[ordinal]))
        {
            if (property.Attributes.Find(RuntimeNames.Sequence) is { } sequence)
            {
                problems.Add(new Problem(
                    MappingDiagnostics.Contradiction, Places.Attribute(sequence, property.Symbol, mapping.Type),
                    "Sequence", "Key", property.Name, "no part of a composite key is generated"));
            }

            if (property.Attributes.Find(RuntimeNames.Key) is { } attribute && attribute.NamedFlag("Generated") == true)
            {
                problems.Add(new Problem(
                    KeyDiagnostics.GeneratedPart, Places.Argument(attribute, "Generated", property.Symbol, mapping.Type),
                    property.Name, TypeName.Display(mapping.Type)));
            }
        }

        return KeyGeneration.None;
    }

    // An integer key is generated unless it says otherwise, so one that can't be has to say so.
    private static bool IsExpectedToCount(ColumnType type) => type is { Conversion.Kind: ConversionKind.None, Kind: ScalarKind.UInt64 };

    // No database counts in an enum's or an unsigned 64-bit number's whole range.
    private static KeyGeneration GenerationOf(ColumnType type) => type.Conversion.Kind switch
    {
        ConversionKind.None or ConversionKind.Converter => GenerationOf(type.Kind),
        ConversionKind.EnumAsNumber or ConversionKind.EnumAsText or ConversionKind.List or ConversionKind.Json or ConversionKind.Embedded => KeyGeneration.None,
    };

    private static KeyGeneration GenerationOf(ScalarKind kind) => kind switch
    {
        ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64
            => KeyGeneration.Database,
        ScalarKind.Guid => KeyGeneration.Client,
        _ => KeyGeneration.None,
    };
}
