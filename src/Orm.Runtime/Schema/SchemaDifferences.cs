using Orm.Drivers;
using Orm.Querying;
using Orm.Sessions;

namespace Orm.Schema;

/// <summary>Where the database differs from what the entities map.</summary>
internal sealed class SchemaDifferences
{
    private readonly List<string> missingTables = [];
    private readonly List<string> missingColumns = [];
    private readonly List<string> others = [];

    private SchemaDifferences()
    {
    }

    /// <summary>For CreateAll: makes tables and never changes one, so that what lacks a column stays so.</summary>
    internal static async ValueTask ThrowOnMissingColumnsAsync(
        Session session, string operation, EntityMap[] entities, Io io, CancellationToken cancellationToken)
    {
        var dialect = session.Engine.Dialect;
        var missing = new List<string>();
        foreach (var entity in entities)
        {
            var describe = new Statement(entity.Sql(dialect).Describe, StatementKind.Once);
            var names = await session.RunAsync(operation, describe, default(NoArguments), new FirstColumn(), io, cancellationToken).ConfigureAwait(false);
            missing.AddRange(names.Values.Count == 0 ? [] : TableComparison.MissingColumns(entity, dialect, names.Values));
        }

        var labels = new List<string>();
        foreach (var (type, found) in await FindEnumTypesAsync(session, operation, entities, io, cancellationToken).ConfigureAwait(false))
        {
            labels.AddRange(EnumTypeComparison.MissingLabels(type, found));
        }

        if (labels.Count > 0)
        {
            throw new OrmException($"{Sentence([.. missing, .. labels])} CreateAll makes tables and types that are not there, and changes none.");
        }

        if (missing.Count > 0)
        {
            throw new OrmException($"{Sentence(missing)} CreateAll makes tables that are not there, and changes none: add the column by ALTER TABLE, or drop the table where its rows don't matter.");
        }
    }

    /// <summary>For CheckSchema.</summary>
    internal static async ValueTask ThrowOnAnyAsync(Session session, string operation, EntityMap[] entities, Io io, CancellationToken cancellationToken)
    {
        var differences = new SchemaDifferences();
        var dialect = session.Engine.Dialect;
        foreach (var entity in entities)
        {
            var inspect = new Statement(entity.Sql(dialect).Inspect, StatementKind.Once);
            var columns = await session.RunAsync(operation, inspect, default(NoArguments), new InspectedColumns(), io, cancellationToken).ConfigureAwait(false);
            differences.Add(entity, dialect, columns.Values);
        }

        foreach (var (type, found) in await FindEnumTypesAsync(session, operation, entities, io, cancellationToken).ConfigureAwait(false))
        {
            differences.others.AddRange(EnumTypeComparison.MissingLabels(type, found));
            if (EnumTypeComparison.Difference(type, found) is { } difference)
            {
                differences.others.Add(difference);
            }
        }

        differences.ThrowOnAny();
    }

    private static async ValueTask<List<(EnumTypeMap Type, List<string> Found)>> FindEnumTypesAsync(
        Session session, string operation, EntityMap[] entities, Io io, CancellationToken cancellationToken)
    {
        var types = new List<(EnumTypeMap Type, List<string> Found)>();
        foreach (var type in entities.SelectMany(entity => entity.Sql(session.Engine.Dialect).EnumTypes).DistinctBy(type => type.Type))
        {
            var describe = new Statement(type.Describe, StatementKind.Once);
            var labels = await session.RunAsync(operation, describe, default(NoArguments), new FirstColumn(), io, cancellationToken).ConfigureAwait(false);
            types.Add((type, labels.Values));
        }

        return types;
    }

    private void Add(EntityMap entity, Dialect dialect, List<InspectedColumn> columns)
    {
        if (columns.Count == 0)
        {
            missingTables.Add($"table {entity.Sql(dialect).Table} that {entity.Name} maps is not there");
            return;
        }

        missingColumns.AddRange(TableComparison.MissingColumns(entity, dialect, columns.Select(column => column.Name)));
        others.AddRange(new TableComparison(entity, dialect, columns).Differences());
    }

    private void ThrowOnAny()
    {
        List<string> all = [.. missingTables, .. missingColumns, .. others];
        if (all.Count > 0)
        {
            var advice = missingTables.Count + missingColumns.Count == 0 ? "" : " CreateAll makes tables that are not there; a column is added by ALTER TABLE.";
            throw new OrmException(Sentence(all) + advice);
        }
    }

    private static string Sentence(List<string> differences) => $"The database differs from the entities: {string.Join("; ", differences)}.";
}
