using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>
/// The names of indexes beside each other and beside the tables: a database keeps them in one list, PostgreSQL for each schema,
/// SQLite without schemas and regardless of case. What is UNIQUE within its table has no name on SQLite.
/// </summary>
internal static class IndexNameChecks
{
    /// <param name="tables">The tables, in an order that does not depend on the compiler's.</param>
    public static IEnumerable<Problem> Check(IReadOnlyList<MappedTable> tables)
    {
        var named = tables.SelectMany(table => table.Entity.Indexes
                .GroupBy(index => index.Name)
                .Select(twins => (Table: table, Name: twins.Key, IsOfSqlite: twins.Any(index => !index.IsConstraint))))
            .ToList();
        for (var i = 0; i < named.Count; i++)
        {
            var (table, name, isOfSqlite) = named[i];
            if (FindTable(tables, table, name, isOfSqlite) is { } problem)
            {
                yield return problem;
            }

            if (named.Take(i).Where(other => IsSame(other.Name, name) && other.Table.Entity.Table != table.Entity.Table).ToList() is not { Count: > 0 } others)
            {
                continue;
            }

            if (others.Exists(other => other.Table.Entity.Schema == table.Entity.Schema))
            {
                yield return new Problem(SchemaDiagnostics.DuplicateIndex, PlaceOf(table, name), name, table.Entity.DisplayName);
            }
            else if (isOfSqlite && others.Exists(other => other.IsOfSqlite))
            {
                yield return OnSqlite(table, name, "an index", others.Find(other => other.IsOfSqlite).Table);
            }
        }
    }

    private static Problem? FindTable(IReadOnlyList<MappedTable> tables, MappedTable table, string name, bool isOfSqlite)
    {
        var others = tables.Where(other => IsSame(other.Entity.Table, name)).ToList();
        if (others.Find(other => other.Entity.Table == name && other.Entity.Schema == table.Entity.Schema) is { } same)
        {
            return new Problem(SchemaDiagnostics.IndexNamedAsTable, PlaceOf(table, name), name, table.Entity.DisplayName, same.Entity.DisplayName);
        }

        return isOfSqlite && others.Count > 0 ? OnSqlite(table, name, "the table", others[0]) : null;
    }

    private static Problem OnSqlite(MappedTable table, string name, string kind, MappedTable other)
        => new(DialectDiagnostics.IndexesDifferInCase, PlaceOf(table, name), name, table.Entity.DisplayName, kind, other.Entity.DisplayName);

    private static bool IsSame(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static Place PlaceOf(MappedTable table, string name)
    {
        var (attribute, bearer) = IndexParser.OnClass(table.Type, RuntimeNames.Index)
            .FirstOrDefault(pair => pair.Attribute.NamedText("Name") == name);
        return attribute is null ? Places.Name(table.Type) : Places.Argument(attribute, "Name", bearer, table.Type);
    }
}
