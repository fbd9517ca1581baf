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
        foreach (var entity in entities.Reverse())
        {
            script.Append(entity.Sql(dialect).DropTable).Append(";\n");
        }

        return script.ToString();
    }

    private static IEnumerable<string> CreateStatements(EntityMap[] entities, Dialect dialect)
    {
        var sql = entities.Select(entity => entity.Sql(dialect)).ToList();
        return sql.Select(entity => entity.CreateSchema).OfType<string>().Distinct()
            .Concat(sql.SelectMany(entity => (string[])[entity.CreateTable, .. entity.CreateIndexes]))
            .Concat(sql.SelectMany(entity => entity.AddForeignKeys));
    }

    private static string End(StringBuilder script)
    {
        if (script.Length > 0)
        {
            script.Length--;
        }

        return script.ToString();
    }
}
