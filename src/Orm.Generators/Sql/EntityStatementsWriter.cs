using Orm.Generators.Dialects;
using Orm.Generators.Model;

namespace Orm.Generators.Sql;

/// <summary>All SQL of an entity in one dialect.</summary>
internal static class EntityStatementsWriter
{
    /// <param name="entity">The entity.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="deferred">Names of the foreign keys that close a cycle of tables.</param>
    public static EntityStatements Write(Entity entity, SqlDialect dialect, EquatableArray<string> deferred)
    {
        var closers = dialect.AddsConstraintsLater ? deferred : EquatableArray<string>.Empty;
        return new()
        {
            Table = dialect.Table(entity.Schema, entity.Table),
            CreateSchema = dialect.CreateSchema(entity.Schema),
            Columns = new(entity.Columns.Select(column => Identifier.Quote(column.Name))),
            ParameterFormats = new(entity.Columns.Select(dialect.ParameterFormat)),
            Select = StatementWriter.Select(entity, dialect),
            SelectByKey = StatementWriter.SelectByKey(entity, dialect),
            Insert = StatementWriter.Insert(entity, dialect),
            Update = StatementWriter.Update(entity, dialect),
            Delete = StatementWriter.Delete(entity, dialect),
            CreateTable = TableWriter.Write(entity, dialect, closers),
            CreateIndexes = new(IndexWriter.Write(entity, dialect)
                .Concat(entity.ForeignKeys.Where(key => closers.Contains(key.Name)).Select(key => dialect.AddForeignKey(entity, key)))),
            DropTable = dialect.DropTable(entity, closers.Count > 0),
            Describe = dialect.Describe(entity),
        };
    }
}
