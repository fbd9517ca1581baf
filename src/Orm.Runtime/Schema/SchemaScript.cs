using System.ComponentModel;
using System.Text;

namespace Orm.Drivers;

/// <summary>For generated code: the tables of entities as a script to read, keep and run by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemaScript
{
    /// <summary>Creates what is missing: the tables in the given order, each with its indexes, and what closes a cycle of tables at the end.</summary>
    public static string Create(EntityMap[] entities, Dialect dialect)
    {
        var script = new StringBuilder();
        foreach (var statement in CreateStatements(entities, dialect))
        {
            script.Append(statement).Append(";\n\n");
        }

        return End(script);
    }

    /// <summary>Drops the tables in the reverse order.</summary>
    public static string Drop(EntityMap[] entities, Dialect dialect)
    {
        var script = new StringBuilder();
        foreach (var statement in DropTables(entities, dialect))
        {
            script.Append(statement).Append(";\n");
        }

        return script.ToString();
    }

    /// <summary>The statements of <see cref="Drop"/>, to be run in one transaction.</summary>
    internal static IEnumerable<string> DropStatements(EntityMap[] entities, Dialect dialect) => dialect switch
    {
        // Dropping a table deletes its rows, which those of a cycle may still refer to.
        Dialect.Sqlite => DropTables(entities, dialect).Prepend("PRAGMA defer_foreign_keys = ON"),
        Dialect.PostgreSql => DropTables(entities, dialect),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The statements of <see cref="Create"/>.</summary>
    internal static IEnumerable<string> CreateStatements(EntityMap[] entities, Dialect dialect)
    {
        var sql = entities.Select(entity => entity.Sql(dialect)).ToList();
        return sql.Select(entity => entity.CreateSchema).OfType<string>().Concat(sql.SelectMany(entity => entity.CreateFirst)).Distinct()
            .Concat(sql.SelectMany(entity => (string[])[entity.CreateTable, .. entity.CreateIndexes]))
            .Concat(sql.SelectMany(entity => entity.AddForeignKeys));
    }

    private static IEnumerable<string> DropTables(EntityMap[] entities, Dialect dialect)
        => entities.Reverse().Select(entity => entity.Sql(dialect).DropTable)
            .Concat(entities.Reverse().SelectMany(entity => entity.Sql(dialect).DropLast).Distinct());

    private static string End(StringBuilder script)
    {
        if (script.Length > 0)
        {
            script.Length--;
        }

        return script.ToString();
    }
}
