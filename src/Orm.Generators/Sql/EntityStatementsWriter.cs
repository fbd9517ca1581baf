using Orm.Generators.Dialects;
using Orm.Generators.Model;

namespace Orm.Generators.Sql;

/// <summary>All SQL of an entity in one dialect.</summary>
internal static class EntityStatementsWriter
{
    public static EntityStatements Write(PlacedEntity placed, SqlDialect dialect)
    {
        var entity = placed.Entity;
        var lateKeys = dialect.AddsConstraintsLater ? placed.Place.LateKeys : EquatableArray<string>.Empty;
        return new()
        {
            Table = dialect.Table(entity.Schema, entity.Table),
            CreateSchema = dialect.CreateSchema(entity.Schema),
            Columns = new(entity.Columns.Select(column => Identifier.Quote(column.Name))),
            Types = new(entity.Columns.Select(dialect.TypeOf)),
            ParameterFormats = new(entity.Columns.Select(dialect.ParameterFormat)),
            WithoutDefault = new(Enumerable.Range(0, entity.Columns.Count).Where(ordinal => entity.IsLeftToDatabase(ordinal) && !dialect.IsLeftToDatabase(entity, ordinal))),
            Select = StatementWriter.Select(entity, dialect),
            SelectByKey = StatementWriter.SelectByKey(entity, dialect),
            Insert = StatementWriter.Insert(entity, dialect),
            Copy = dialect.Copy(entity),
            CopyCheck = dialect.CopyCheck(entity),
            Update = StatementWriter.Update(entity, dialect),
            Delete = StatementWriter.Delete(entity, dialect),
            CreateTable = TableWriter.Write(entity, dialect, lateKeys),
            CreateIndexes = new(IndexWriter.Write(entity, dialect)),
            AddForeignKeys = new(entity.ForeignKeys.Where(key => lateKeys.Contains(key.Name)).Select(key => dialect.AddForeignKey(entity, key))),
            DropTable = dialect.DropTable(entity, placed.Place.IsDroppedEarly),
            CreateFirst = new(dialect.CreateFirst(entity)),
            DropLast = new(dialect.DropLast(entity)),
            EnumTypes = new(dialect.EnumTypes(entity)),
            Describe = dialect.Describe(entity),
            Inspect = dialect.Inspect(entity),
        };
    }
}
