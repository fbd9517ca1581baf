using Orm.Generators.Dialects;
using Orm.Generators.Model;

namespace Orm.Generators.Sql;

/// <summary>CREATE INDEX of each index that is no constraint of its table.</summary>
internal static class IndexWriter
{
    public static IEnumerable<string> Write(Entity entity, SqlDialect dialect)
        => entity.Indexes.Where(index => !index.IsConstraint).Select(index => Write(entity, dialect, index));

    private static string Write(Entity entity, SqlDialect dialect, Model.Index index)
    {
        var kind = index.IsUnique ? "UNIQUE INDEX" : "INDEX";
        var columns = Identifier.List(index.Columns.Select(ordinal => entity.Columns[ordinal].Name));
        var filter = dialect.Pick(index.Where) is { } condition ? $" WHERE {condition}" : "";
        return $"CREATE {kind} IF NOT EXISTS {Identifier.Quote(index.Name)} ON {dialect.Table(entity.Schema, entity.Table)} ({columns}){filter}";
    }
}
