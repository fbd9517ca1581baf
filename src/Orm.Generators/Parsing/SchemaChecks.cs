using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing;

/// <summary>Rules about the tables of an assembly beside each other.</summary>
internal static class SchemaChecks
{
    public static IEnumerable<Problem> Check(IEnumerable<MappedTable> tables)
    {
        var ordered = tables.OrderBy(table => table.Entity.Declaration.FullName, StringComparer.Ordinal).ToList();
        return CheckTables(ordered).Concat(CheckIndexes(ordered)).Concat(SchemaObjectChecks.Check(ordered));
    }

    private static IEnumerable<Problem> CheckTables(IReadOnlyList<MappedTable> tables)
    {
        foreach (var twins in tables.GroupBy(table => table.Entity.Table, StringComparer.OrdinalIgnoreCase))
        {
            var first = twins.First();
            foreach (var second in twins.Skip(1))
            {
                var isSame = twins.TakeWhile(table => table != second)
                    .FirstOrDefault(table => table.Entity.Table == second.Entity.Table && table.Entity.Schema == second.Entity.Schema);
                var rule = isSame is null ? DialectDiagnostics.TablesDifferInCase : SchemaDiagnostics.DuplicateTable;
                var other = isSame ?? first;
                yield return new Problem(
                    rule, PlaceOfTable(second), other.Entity.DisplayName, second.Entity.DisplayName, Name(other), Name(second));
            }
        }
    }

    // PostgreSQL keeps the names of indexes by schema, SQLite by database and without regard to case.
    private static IEnumerable<Problem> CheckIndexes(IReadOnlyList<MappedTable> tables)
    {
        var names = new Dictionary<string, MappedTable>(StringComparer.OrdinalIgnoreCase);
        foreach (var table in tables)
        {
            foreach (var name in table.Entity.Indexes.Select(index => index.Name).Distinct())
            {
                if (!names.TryGetValue(name, out var other))
                {
                    names.Add(name, table);
                }
                else if (other.Entity.Schema == table.Entity.Schema && other.Entity.Table != table.Entity.Table)
                {
                    yield return new Problem(SchemaDiagnostics.DuplicateIndex, PlaceOfIndex(table, name), name, table.Entity.DisplayName);
                }
            }
        }
    }

    private static Place PlaceOfTable(MappedTable table)
        => table.Type.GetAttributes().Find(RuntimeNames.Table) is { } attribute
            ? DialectChecks.PlaceOfTable(table.Type, attribute)
            : Places.Name(table.Type);

    private static Place PlaceOfIndex(MappedTable table, string name)
    {
        var (attribute, bearer) = IndexParser.OnClass(table.Type, RuntimeNames.Index)
            .FirstOrDefault(pair => pair.Attribute.NamedText("Name") == name);
        return attribute is null ? Places.Name(table.Type) : Places.Argument(attribute, "Name", bearer, table.Type);
    }

    private static string Name(MappedTable table)
        => table.Entity.Schema is { } schema ? $"{schema}.{table.Entity.Table}" : table.Entity.Table;
}
