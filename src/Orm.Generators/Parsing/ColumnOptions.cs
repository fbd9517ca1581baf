using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>
/// What the [Column] attributes of a property say together: one may be for both databases, and one for each. SQL text of the
/// one for a database wins; everything else holds for both and is said once.
/// </summary>
internal sealed class ColumnOptions
{
    private readonly IReadOnlyList<AttributeData> attributes;

    private ColumnOptions(IReadOnlyList<AttributeData> attributes) => this.attributes = attributes;

    public static ColumnOptions Parse(MappedProperty property, INamedTypeSymbol type, List<Problem> problems)
    {
        var attributes = new List<AttributeData>();
        foreach (var attribute in property.Attributes.Where(attribute => attribute.Is(RuntimeNames.Column)))
        {
            if (attributes.Exists(other => other.DialectOf() == attribute.DialectOf()))
            {
                problems.Add(new Problem(
                    MappingDiagnostics.Contradiction,
                    Places.Attribute(attribute, property.Symbol, type),
                    "Column",
                    "Column",
                    property.Name,
                    "a second one must be for another database, with a Dialect that the first has not"));
                continue;
            }

            attributes.Add(attribute);
        }

        var options = new ColumnOptions(attributes);
        options.CheckSaidOnce(property, type, problems);
        return options;
    }

    /// <summary>The name given, null for none.</summary>
    public string? Name => Naming is { } attribute ? attribute.Text() : null;

    /// <summary>The attribute that gives the name.</summary>
    public AttributeData? Naming => attributes.FirstOrDefault(attribute => attribute.Text() is not null);

    public int? Number(string name) => Bearer(name)?.NamedNumber(name);

    /// <summary>The first attribute that has an argument of this name.</summary>
    public AttributeData? Bearer(string name) => attributes.FirstOrDefault(attribute => attribute.Named(name) is not null);

    /// <summary>The attribute that speaks for a dialect about an argument, null for none.</summary>
    public AttributeData? Bearer(string name, Dialect dialect)
        => attributes.FirstOrDefault(attribute => attribute.DialectOf() == dialect && attribute.Named(name) is not null)
            ?? attributes.FirstOrDefault(attribute => attribute.DialectOf() is null && attribute.Named(name) is not null);

    public string? Text(string name, Dialect dialect) => Bearer(name, dialect)?.NamedText(name);

    public DialectText Text(string name) => new(Text(name, Dialect.Sqlite), Text(name, Dialect.PostgreSql));

    private void CheckSaidOnce(MappedProperty property, INamedTypeSymbol type, List<Problem> problems)
    {
        foreach (var name in new[] { "Length", "Precision", "Scale" })
        {
            if (attributes.Where(attribute => attribute.Named(name) is not null).ElementAtOrDefault(1) is { } second)
            {
                AddSaidTwice(Places.Argument(second, name, property.Symbol, type), $"the {name}", property, problems);
            }
        }

        if (attributes.Where(attribute => attribute.Text() is not null).ElementAtOrDefault(1) is { } renamed)
        {
            AddSaidTwice(Places.Argument(renamed, 0, property.Symbol, type), "the name", property, problems);
        }
    }

    private static void AddSaidTwice(Place place, string what, MappedProperty property, List<Problem> problems)
        => problems.Add(new Problem(
            MappingDiagnostics.Contradiction,
            place,
            "Column",
            "Column",
            property.Name,
            $"{what} holds for every database and is said in one of them"));
}
