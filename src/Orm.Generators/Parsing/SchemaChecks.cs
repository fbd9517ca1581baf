using Orm.Generators.Diagnostics;

namespace Orm.Generators.Parsing;

/// <summary>Rules about the tables of an assembly beside each other.</summary>
internal static class SchemaChecks
{
    public static IEnumerable<Problem> Check(IEnumerable<MappedTable> tables)
    {
        var ordered = tables.OrderBy(table => table.Entity.Declaration.FullName, StringComparer.Ordinal).ToList();
        return CheckTables(ordered).Concat(IndexNameChecks.Check(ordered)).Concat(SchemaObjectChecks.Check(ordered));
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

    private static Place PlaceOfTable(MappedTable table)
        => table.Type.GetAttributes().Find(RuntimeNames.Table) is { } attribute
            ? DialectChecks.PlaceOfTable(table.Type, attribute)
            : Places.Name(table.Type);

    private static string Name(MappedTable table)
        => table.Entity.Schema is { } schema ? $"{schema}.{table.Entity.Table}" : table.Entity.Table;
}
