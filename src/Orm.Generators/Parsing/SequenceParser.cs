using System.Globalization;
using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>[Sequence] of a property.</summary>
internal static class SequenceParser
{
    /// <summary>Null for a column without one.</summary>
    public static Sequence? Parse(MappedProperty property, ColumnOptions options, ColumnType column, INamedTypeSymbol type, List<Problem> problems)
    {
        if (property.Attributes.Find(RuntimeNames.Sequence) is not { } attribute)
        {
            return null;
        }

        CheckFit(property, attribute, column, type, problems);
        CheckAlone(property, options, attribute, type, problems);
        CheckNames(property, attribute, type, problems);
        if (options.Bearer("Default", Dialect.Sqlite) is null && options.Bearer("DefaultSql", Dialect.Sqlite) is null)
        {
            problems.Add(new Problem(
                DialectDiagnostics.NoSequences, Places.Attribute(attribute, property.Symbol, type), property.Name, TypeName.Display(type)));
        }

        return new Sequence(attribute.NamedText("Schema"), attribute.Text() ?? "", Number(attribute, "Start"), Number(attribute, "Increment"));
    }

    // What is said to be 1 is as if it were not said.
    private static string? Number(AttributeData attribute, string name)
        => attribute.Named(name)?.Value is long number and not 1 ? number.ToString(CultureInfo.InvariantCulture) : null;

    private static void CheckFit(MappedProperty property, AttributeData attribute, ColumnType column, INamedTypeSymbol type, List<Problem> problems)
    {
        var fits = column.Conversion.Kind == ConversionKind.None
            && column.Kind is ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64;
        if (!fits)
        {
            problems.Add(new Problem(
                MappingDiagnostics.Misfit, Places.Attribute(attribute, property.Symbol, type),
                "Sequence", property.Name, property.Symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                "short, ushort, int, uint or long"));
        }
    }

    private static void CheckAlone(
        MappedProperty property, ColumnOptions options, AttributeData attribute, INamedTypeSymbol type, List<Problem> problems)
    {
        var key = property.Attributes.Find(RuntimeNames.Key);
        if ((options.Bearer("Default", Dialect.PostgreSql) ?? options.Bearer("DefaultSql", Dialect.PostgreSql)) is not null)
        {
            Add("Column(Default)", "a column has one default");
        }
        else if (property.Attributes.Has(RuntimeNames.Computed))
        {
            Add("Computed", "a computed column always has the computed value");
        }
        else if (property.Attributes.Has(RuntimeNames.Version))
        {
            Add("Version", "a version counts the changes of its row");
        }
        else if (key?.NamedFlag("Generated") == false)
        {
            Add("Key(Generated = false)", "a sequence generates the key");
        }
        else if (key?.Named("Identity") is not null)
        {
            Add("Key(Identity)", "an identity has a sequence of its own");
        }

        void Add(string other, string why) => problems.Add(new Problem(
            MappingDiagnostics.Contradiction, Places.Attribute(attribute, property.Symbol, type), "Sequence", other, property.Name, why));
    }

    private static void CheckNames(MappedProperty property, AttributeData attribute, INamedTypeSymbol type, List<Problem> problems)
    {
        DialectChecks.CheckName(attribute.Text() ?? "", "sequence", Places.Argument(attribute, 0, property.Symbol, type), type, problems);
        DialectChecks.CheckName(attribute.NamedText("Schema"), "schema", Places.Argument(attribute, "Schema", property.Symbol, type), type, problems);
        if (attribute.Named("Increment")?.Value is 0L)
        {
            problems.Add(new Problem(
                MappingDiagnostics.OutOfRange, Places.Argument(attribute, "Increment", property.Symbol, type),
                "Increment", property.Name, TypeName.Display(type), "0", "another number than 0"));
        }
    }
}
