using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>The property marked [Version].</summary>
internal static class VersionParser
{
    public static int? Parse(Mapping mapping, Key key, List<Problem> problems)
    {
        int? version = null;
        for (var ordinal = 0; ordinal < mapping.Properties.Count; ordinal++)
        {
            var property = mapping.Properties[ordinal];
            if (property.Attributes.Find(RuntimeNames.Version) is not { } attribute || mapping.Columns[ordinal] is not { } column)
            {
                continue;
            }

            if (!CanCount(column.Type))
            {
                problems.Add(new Problem(
                    MappingDiagnostics.Misfit, Places.Attribute(attribute, property.Symbol, mapping.Type),
                    "Version", property.Name, property.Symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                    "short, ushort, int, uint or long that is never null"));
            }
            else if (key.Has(ordinal))
            {
                AddContradiction("Key", "a key stays what it is, a version rises with each change");
            }
            else if (version is not null)
            {
                AddContradiction("Version", $"one property counts the changes, and '{mapping.Properties[version.Value].Name}' does");
            }

            version ??= ordinal;

            void AddContradiction(string other, string why) => problems.Add(new Problem(
                MappingDiagnostics.Contradiction, Places.Attribute(attribute, property.Symbol, mapping.Type), "Version", other, property.Name, why));
        }

        return version;
    }

    private static bool CanCount(ColumnType type) => type is { IsNullable: false, Conversion: NoConversion }
        && type.Kind is ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64;
}
