using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>Whether what attributes say of a column fits its type.</summary>
internal static class ColumnChecks
{
    public static void Check(MappedProperty property, ColumnOptions options, ColumnType column, INamedTypeSymbol type, List<Problem> problems)
    {
        if (options.Naming is { } naming)
        {
            ClassChecks.CheckName(options.Name, Places.Argument(naming, 0, property.Symbol, type), "column", type, problems);
        }

        var asText = property.Attributes.Find(RuntimeNames.AsText);
        if (asText is not null && property.Attributes.Has(RuntimeNames.Converter))
        {
            problems.Add(new Problem(
                MappingDiagnostics.Contradiction, Places.Attribute(asText, property.Symbol, type),
                "AsText", "Converter", property.Name, "a value is kept in one form"));
        }
        else if (asText is not null && column.Conversion is not (EnumAsText or AsList { Element.Conversion: EnumAsText } or AsJson))
        {
            AddMisfit(asText, Places.Attribute(asText, property.Symbol, type), "AsText", "an enum");
        }

        var isNative = column.Conversion is EnumAsText { Native: not null };
        CheckFit("Length", column.Kind is ScalarKind.String or ScalarKind.Bytes && !isNative, "string, byte[] or an enum that is [AsText]");
        CheckFit("Precision", column.Kind == ScalarKind.Decimal, "decimal");
        CheckFit("Scale", column.Kind == ScalarKind.Decimal, "decimal");
        CheckFit("Collation", column.Kind is ScalarKind.String or ScalarKind.Char && !isNative, "string, char or an enum that is [AsText]");
        CheckRange("Length", 1, int.MaxValue);
        CheckRange("Precision", 1, MaximumPrecision);
        CheckRange("Scale", 0, options.Number("Precision") ?? MaximumPrecision);
        if (options.Bearer("Scale") is { } scale && options.Number("Precision") is null && column.Kind == ScalarKind.Decimal)
        {
            problems.Add(new Problem(
                MappingDiagnostics.ScaleWithoutPrecision, Places.Argument(scale, "Scale", property.Symbol, type), property.Name, TypeName.Display(type)));
        }

        CheckNotEmpty("Collation");
        CheckNotEmpty("Type");
        CheckNotEmpty("DefaultSql");

        void CheckFit(string name, bool fits, string needed)
        {
            if (!fits && options.Bearer(name) is { } bearer)
            {
                AddMisfit(bearer, Places.Argument(bearer, name, property.Symbol, type), name, needed);
            }
        }

        void CheckRange(string name, int least, int most)
        {
            if (options.Bearer(name) is { } bearer && bearer.NamedNumber(name) is { } number && (number < least || number > most))
            {
                var range = most == int.MaxValue ? $"at least {least}" : $"from {least} to {most}";
                problems.Add(new Problem(
                    MappingDiagnostics.OutOfRange, Places.Argument(bearer, name, property.Symbol, type),
                    name, property.Name, TypeName.Display(type), $"{number}", range));
            }
        }

        void CheckNotEmpty(string name)
        {
            foreach (var dialect in new[] { Dialect.Sqlite, Dialect.PostgreSql })
            {
                if (options.Bearer(name, dialect) is { } bearer && string.IsNullOrWhiteSpace(bearer.NamedText(name)))
                {
                    problems.Add(new Problem(
                        MappingDiagnostics.EmptySql, Places.Argument(bearer, name, property.Symbol, type), name, TypeName.Display(type)));
                    return;
                }
            }
        }

        void AddMisfit(AttributeData attribute, Place place, string what, string needed) => problems.Add(new Problem(
            MappingDiagnostics.Misfit, place, what, property.Name,
            property.Symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), needed));
    }

    // What System.Decimal holds without loss.
    private const int MaximumPrecision = 28;
}
