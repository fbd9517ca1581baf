using Orm.Generators.Dialects;
using Orm.Generators.Model;

namespace Orm.Generators.Sql;

/// <summary>CREATE TABLE: a line for each column, then one for each constraint of several columns or with a name.</summary>
internal static class TableWriter
{
    /// <param name="entity">The entity.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="leftOut">Names of foreign keys that are added later.</param>
    public static string Write(Entity entity, SqlDialect dialect, EquatableArray<string> leftOut)
    {
        var lines = entity.Columns.Select((_, ordinal) => ColumnLine(entity, dialect, ordinal))
            .Concat(PrimaryKey(entity))
            .Concat(UniqueConstraints(entity))
            .Concat(Checks(entity, dialect))
            .Concat(entity.ForeignKeys.Where(key => !leftOut.Contains(key.Name)).Select(key => ForeignKey(entity, dialect, key)));
        return $"CREATE TABLE IF NOT EXISTS {dialect.Table(entity.Schema, entity.Table)} (\n    {string.Join(",\n    ", lines)}\n){dialect.TableOptions}";
    }

    /// <summary>A foreign key as a constraint of its table.</summary>
    public static string ForeignKey(Entity entity, SqlDialect dialect, ForeignKey key)
    {
        var columns = Identifier.List(key.Columns.Select(ordinal => entity.Columns[ordinal].Name));
        var target = $"{dialect.Table(key.TargetSchema, key.TargetTable)} ({Identifier.List(key.TargetColumns)})";
        return $"CONSTRAINT {Identifier.Quote(key.Name)} FOREIGN KEY ({columns}) REFERENCES {target}{OnDelete(key.OnDelete)}";
    }

    private static string ColumnLine(Entity entity, SqlDialect dialect, int ordinal)
    {
        var column = entity.Columns[ordinal];
        var name = Identifier.Quote(column.Name);
        var isKey = entity.Key.Count == 1 && entity.Key[0] == ordinal;
        var parts = new[]
        {
            name,
            dialect.TypeOf(column),
            dialect.Pick(column.Collation) is { } collation ? $"COLLATE {dialect.Collation(collation)}" : null,
            isKey ? dialect.PrimaryKey(entity) : column.IsNullable ? null : "NOT NULL",
            column.Computation is { } computation && dialect.Pick(computation.Sql) is { } sql ? dialect.Computed(sql, computation) : null,
            dialect.Default(column) is { } value ? $"DEFAULT {value}" : null,
            dialect.LengthCondition(column, name) is { } length ? $"CHECK ({length})" : null,
            dialect.FormCondition(column, name) is { } form ? $"CHECK ({form})" : null,
        };
        return string.Join(" ", parts.Where(part => part is not null));
    }

    private static IEnumerable<string> PrimaryKey(Entity entity)
    {
        if (entity.Key.Count > 1)
        {
            yield return $"PRIMARY KEY ({Identifier.List(entity.Key.Select(ordinal => entity.Columns[ordinal].Name))})";
        }
    }

    private static IEnumerable<string> UniqueConstraints(Entity entity)
        => from index in entity.Indexes
           where index.IsConstraint
           select $"CONSTRAINT {Identifier.Quote(index.Name)} UNIQUE ({Identifier.List(index.Columns.Select(ordinal => entity.Columns[ordinal].Name))})";

    private static IEnumerable<string> Checks(Entity entity, SqlDialect dialect)
        => from check in entity.Checks
           let condition = dialect.Pick(check.Sql)
           where condition is not null
           select $"CONSTRAINT {Identifier.Quote(check.Name)} CHECK ({condition})";

    private static string OnDelete(OnDelete action) => action switch
    {
        Model.OnDelete.NoAction => "",
        Model.OnDelete.Restrict => " ON DELETE RESTRICT",
        Model.OnDelete.Cascade => " ON DELETE CASCADE",
        Model.OnDelete.SetNull => " ON DELETE SET NULL",
        Model.OnDelete.SetDefault => " ON DELETE SET DEFAULT",
    };
}
