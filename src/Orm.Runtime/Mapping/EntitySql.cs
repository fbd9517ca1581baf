using System.ComponentModel;

namespace Orm;

/// <summary>The SQL of one entity in one dialect: whole statements where the shape is known, pieces where it is not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntitySql
{
    /// <summary>The table, quoted where it must be, with its schema: <c>users</c>, <c>shop."order"</c>.</summary>
    public required string Table { get; init; }

    /// <summary>The columns in the order of the mapping, quoted where they must be.</summary>
    public required string[] Columns { get; init; }

    /// <summary>The columns' types as CREATE TABLE has them: <c>TEXT</c>, <c>varchar(50)</c>.</summary>
    public required string[] Types { get; init; }

    /// <summary>How a column's parameter is written where it is not plain: <c>CAST({0} AS jsonb)</c>; null for plain ones, or as a whole.</summary>
    public string?[]? ParameterFormats { get; init; }

    /// <summary>Columns that have a default in the other dialect only, so that an INSERT in this one must give them.</summary>
    public ColumnMask WithoutDefault { get; init; }

    /// <summary><c>SELECT every column FROM table</c>.</summary>
    public required string Select { get; init; }

    /// <summary>The same with <c>WHERE key = $1</c>.</summary>
    public required string SelectByKey { get; init; }

    /// <summary>INSERT of every column that <see cref="IEntity{TSelf}.LeftToDatabase"/> never names, with RETURNING where the driver needs it.</summary>
    public required string Insert { get; init; }

    /// <summary>The command that takes many rows at once, <c>{0}</c> standing for the columns; null where the dialect has none, or not for these columns.</summary>
    public string? Copy { get; init; }

    /// <summary>
    /// A query that gives a row where the table, as it is in the database, takes <see cref="Copy"/>: the number of who does the work
    /// there.
    /// </summary>
    public string? CopyCheck { get; init; }

    /// <summary>UPDATE of every column but key and version, by key (and version).</summary>
    public required string Update { get; init; }

    /// <summary>DELETE by key (and version).</summary>
    public required string Delete { get; init; }

    /// <summary>CREATE SCHEMA IF NOT EXISTS of the table's schema, to run before it; null where none is named.</summary>
    public string? CreateSchema { get; init; }

    /// <summary>What makes what the table needs, if it is not there, to run before it: sequences and types, with their schemas. Tables may have them in common.</summary>
    public string[] CreateFirst { get; init; } = [];

    /// <summary>CREATE TABLE IF NOT EXISTS.</summary>
    public required string CreateTable { get; init; }

    /// <summary>CREATE INDEX IF NOT EXISTS, each, to run after the table.</summary>
    public string[] CreateIndexes { get; init; } = [];

    /// <summary>What adds the foreign keys that close a cycle of tables, if they are not there; to run when every table is.</summary>
    public string[] AddForeignKeys { get; init; } = [];

    /// <summary>DROP TABLE IF EXISTS.</summary>
    public required string DropTable { get; init; }

    /// <summary>Drops what <see cref="CreateFirst"/> makes, if it is there, to run when every table is dropped.</summary>
    public string[] DropLast { get; init; } = [];

    /// <summary>The enums of the columns that are types of the database.</summary>
    public EnumTypeMap[] EnumTypes { get; init; } = [];

    /// <summary>A query for the names of the columns that the table has in the database, no row where there is no such table.</summary>
    public required string Describe { get; init; }

    /// <summary>
    /// A query for the columns that the table has in the database: name, type, whether it is NOT NULL, its place in the primary key
    /// from 1 (0 for none), whether it has a default, whether it is computed, whether the table is one (and no view), and whether it is STRICT.
    /// No row where there is no such table.
    /// </summary>
    public required string Inspect { get; init; }
}
