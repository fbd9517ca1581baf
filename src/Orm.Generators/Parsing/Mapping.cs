using Microsoft.CodeAnalysis;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>What is known of an entity before its key, indexes and foreign keys are.</summary>
/// <param name="Type">The class.</param>
/// <param name="Table">Its table's name.</param>
/// <param name="Properties">The mapped properties, in the order of the columns.</param>
/// <param name="Columns">Their columns, null where one has a mistake.</param>
internal sealed record Mapping(
    INamedTypeSymbol Type, string Table, IReadOnlyList<MappedProperty> Properties, IReadOnlyList<Column?> Columns)
{
    public int OrdinalOf(IPropertySymbol property) => IndexOf(mapped => mapped.Embedded is null && SymbolEqualityComparer.Default.Equals(mapped.Symbol, property));

    /// <summary>The ordinal of a property by its name, -1 where it is not mapped.</summary>
    public int OrdinalOf(string property) => IndexOf(mapped => mapped.Name == property);

    /// <summary>A name of a constraint made of the table's and columns' names, cut to what PostgreSQL keeps.</summary>
    public string ConstraintName(string prefix, IEnumerable<int> ordinals)
        => ConstraintNames.Make(prefix, ordinals.Select(ordinal => Columns[ordinal]?.Name ?? "").Prepend(Table));

    private int IndexOf(Func<MappedProperty, bool> condition)
    {
        for (var i = 0; i < Properties.Count; i++)
        {
            if (condition(Properties[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
