using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>[Computed] of a property: one expression for both databases, or one for each, which wins over it.</summary>
internal static class ComputedParser
{
    /// <summary>Null for a column that is written.</summary>
    public static Computation? Parse(MappedProperty property, ColumnOptions options, ColumnType column, INamedTypeSymbol type, List<Problem> problems)
    {
        var attributes = property.Attributes.Where(attribute => attribute.Is(RuntimeNames.Computed)).ToList();
        if (attributes.Count == 0)
        {
            return null;
        }

        CheckTexts(property, attributes, type, problems);
        CheckAlone(property, options, attributes[0], type, problems);
        CheckSetter(property, type, problems);
        var (sqlite, postgreSql) = (Bearer(attributes, Dialect.Sqlite), Bearer(attributes, Dialect.PostgreSql));
        CheckDialects(property, column, attributes[0], sqlite, postgreSql, type, problems);
        return new Computation(new DialectText(sqlite?.Text(), postgreSql?.Text()), IsVirtual(sqlite));
    }

    /// <summary>Whether a property without a setter holds what the database computes: <c>{ get; }</c>, also a partial one.</summary>
    public static bool Fills(IPropertySymbol property)
        => PropertyParser.AttributesOf(property).Has(RuntimeNames.Computed)
            && (PropertyParser.IsGetOnlyField(property) || (PropertyParser.SetterOf(property) is null && ColumnParser.IsOursToImplement(property, property.ContainingType)));

    private static AttributeData? Bearer(List<AttributeData> attributes, Dialect dialect)
        => attributes.Find(attribute => attribute.DialectOf() == dialect) ?? attributes.Find(attribute => attribute.DialectOf() is null);

    private static bool IsVirtual(AttributeData? attribute) => attribute?.NamedFlag("Virtual") == true;

    private static void CheckTexts(MappedProperty property, List<AttributeData> attributes, INamedTypeSymbol type, List<Problem> problems)
    {
        foreach (var attribute in attributes)
        {
            if (string.IsNullOrWhiteSpace(attribute.Text()))
            {
                problems.Add(new Problem(
                    MappingDiagnostics.EmptySql, Places.Argument(attribute, 0, property.Symbol, type), "Computed", TypeName.Display(type)));
            }
            else if (attributes.Find(other => other.DialectOf() == attribute.DialectOf()) != attribute)
            {
                AddContradiction(property, attribute, "Computed", "a second one must be for another database, with a Dialect that the first has not", type, problems);
            }
        }
    }

    private static void CheckAlone(
        MappedProperty property, ColumnOptions options, AttributeData computed, INamedTypeSymbol type, List<Problem> problems)
    {
        if (property.Attributes.Has(RuntimeNames.Key))
        {
            AddContradiction(property, computed, "Key", "a row is found by its key, which is known before the database computes anything", type, problems);
        }
        else if (property.Attributes.Has(RuntimeNames.Version))
        {
            AddContradiction(property, computed, "Version", "a version is counted, not computed", type, problems);
        }
        else if ((options.Bearer("Default") ?? options.Bearer("DefaultSql")) is not null)
        {
            AddContradiction(property, computed, "Column(Default)", "a computed column always has the computed value", type, problems);
        }
    }

    private static void CheckSetter(MappedProperty property, INamedTypeSymbol type, List<Problem> problems)
    {
        if (property.Symbol.IsRequired || PropertyParser.SetterOf(property.Symbol) is { IsInitOnly: false, DeclaredAccessibility: Accessibility.Public })
        {
            problems.Add(new Problem(MappingDiagnostics.SettableComputed, Places.Name(property.Symbol, type), property.Name, TypeName.Display(type)));
        }
    }

    private static void CheckDialects(
        MappedProperty property,
        ColumnType column,
        AttributeData first,
        AttributeData? sqlite,
        AttributeData? postgreSql,
        INamedTypeSymbol type,
        List<Problem> problems)
    {
        if (sqlite is null)
        {
            Add(DialectDiagnostics.NotComputedBySqlite, Places.Attribute(first, property.Symbol, type));
        }
        else if (column.Kind == ScalarKind.Decimal)
        {
            Add(DialectDiagnostics.InexactComputation, Places.Argument(sqlite, 0, property.Symbol, type));
        }

        if (postgreSql is null)
        {
            Add(DialectDiagnostics.NotComputedByPostgreSql, Places.Attribute(first, property.Symbol, type));
        }
        else if (IsVirtual(postgreSql))
        {
            Add(DialectDiagnostics.NoVirtualColumns, Places.Argument(postgreSql, "Virtual", property.Symbol, type));
        }

        void Add(DiagnosticDescriptor rule, Place place) => problems.Add(new Problem(rule, place, property.Name, TypeName.Display(type)));
    }

    private static void AddContradiction(
        MappedProperty property, AttributeData computed, string other, string why, INamedTypeSymbol type, List<Problem> problems)
        => problems.Add(new Problem(
            MappingDiagnostics.Contradiction, Places.Attribute(computed, property.Symbol, type), "Computed", other, property.Name, why));
}
