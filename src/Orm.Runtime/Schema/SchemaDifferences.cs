using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Schema;

/// <summary>What the database lacks of what the entities map.</summary>
internal sealed class SchemaDifferences
{
    private readonly List<string> tables = [];
    private readonly List<string> columns = [];

    private SchemaDifferences()
    {
    }

    internal static async ValueTask<SchemaDifferences> FindAsync(
        Session session, string operation, EntityMap[] entities, Io io, CancellationToken cancellationToken)
    {
        var differences = new SchemaDifferences();
        foreach (var entity in entities)
        {
            var describe = new Statement(entity.Sql(session.Engine.Dialect).Describe, StatementKind.Once);
            var names = await session.RunAsync(operation, describe, default(NoArguments), new FirstColumn(), io, cancellationToken).ConfigureAwait(false);
            differences.Compare(entity, session.Engine.Dialect, names.Values);
        }

        return differences;
    }

    /// <summary>For CreateAll, which makes tables and never changes one.</summary>
    internal void ThrowOnMissingColumns()
    {
        if (columns.Count > 0)
        {
            throw new OrmException($"{Sentence(columns)} CreateAll makes tables that are not there, and changes none: add the column by ALTER TABLE, or drop the table where its rows don't matter.");
        }
    }

    /// <summary>For CheckSchema.</summary>
    internal void ThrowOnAny()
    {
        List<string> all = [.. tables, .. columns];
        if (all.Count > 0)
        {
            throw new OrmException($"{Sentence(all)} CreateAll makes tables that are not there; a column is added by ALTER TABLE.");
        }
    }

    private void Compare(EntityMap entity, Dialect dialect, List<string> found)
    {
        var table = entity.Sql(dialect).Table;
        if (found.Count == 0)
        {
            tables.Add($"table {table} that {entity.Name} maps is not there");
            return;
        }

        var names = found.ToHashSet(ComparerOf(dialect));
        columns.AddRange(
            from column in entity.Columns
            where !names.Contains(column.Name)
            select $"table {table} lacks column {column.Name} that {entity.Name} maps");
    }

    private static StringComparer ComparerOf(Dialect dialect) => dialect switch
    {
        Dialect.Sqlite => StringComparer.OrdinalIgnoreCase,
        Dialect.PostgreSql => StringComparer.Ordinal,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Sentence(List<string> differences) => $"The database differs from the entities: {string.Join("; ", differences)}.";

    /// <summary>Collects the texts of a result's first column.</summary>
    private readonly struct FirstColumn() : IRowReader
    {
        public List<string> Values { get; } = [];

        public bool Read<TRow>(ref TRow row)
            where TRow : struct, IRow
        {
            Values.Add(row.GetString(0));
            return true;
        }
    }
}
