using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>The sequences and types of the tables beside each other and beside the tables: all have their names from one list.</summary>
internal static class SchemaObjectChecks
{
    /// <param name="tables">The tables, in an order that does not depend on the compiler's.</param>
    public static IEnumerable<Problem> Check(IReadOnlyList<MappedTable> tables)
    {
        var names = new Dictionary<(string? Schema, string Name), (string Kind, object Model, string Display)>();
        foreach (var table in tables.Select(table => table.Entity))
        {
            names[(table.Schema, table.Table)] = ($"the table of '{table.DisplayName}'", table, table.DisplayName);
        }

        foreach (var (table, column) in tables.SelectMany(table => table.Entity.Columns.Select(column => (table, column))))
        {
            var (kind, schema, name, model) = column switch
            {
                { Sequence: { } sequence } => ("a sequence", sequence.Schema, sequence.Name, sequence),
                { Type: { CSharp: var type, Conversion: EnumAsText { Native: { } native } } }
                    => ($"the type of '{type.Replace("global::", "")}'", native.Schema, native.Name, (object)type),
                _ => ("", null, "", null),
            };
            if (model is null)
            {
                continue;
            }

            if (!names.TryGetValue((schema, name), out var other))
            {
                names.Add((schema, name), (kind, model, table.Entity.DisplayName));
            }
            else if (!Equals(other.Model, model))
            {
                yield return other.Model is Sequence && model is Sequence
                    ? new Problem(SchemaDiagnostics.UnequalSequences, PlaceOf(table, column, RuntimeNames.Sequence), name, table.Entity.DisplayName, other.Display)
                    : new Problem(SchemaDiagnostics.SharedName, PlaceOf(table, column, RuntimeNames.Sequence), name, other.Kind, kind);
            }
        }
    }

    private static Place PlaceOf(MappedTable table, Column column, string attributeName)
    {
        var property = PropertyCollector.Collect(table.Type, default).First(property => property.Name == column.Property);
        return PropertyParser.AttributesOf(property).Find(attributeName) is { } attribute
            ? Places.Argument(attribute, 0, property, table.Type)
            : Places.TypeOf(property, table.Type);
    }
}
