using Microsoft.Data.Sqlite;

namespace Orm.Generators.Tests.Databases;

/// <summary>Every script and statement, on a real SQLite.</summary>
public class SqliteSchemaTests
{
    [Fact]
    public void Every_attribute_and_type() => Run(LoadedSchema.Everything);

    [Fact]
    public void Hostile_names() => Run(LoadedSchema.HostileNames);

    static void Run(LoadedSchema schema)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, schema.CreateScript(Dialect.Sqlite));
        Execute(connection, schema.CreateScript(Dialect.Sqlite));
        Assert.All(schema.Entities, entity =>
        {
            Assert.All(LoadedSchema.Statements(entity.Sqlite), statement => Prepare(connection, statement));
            Assert.Equal(entity.Columns.Select(column => column.Name), Read(connection, entity.Sqlite.Describe));
        });
        Execute(connection, "PRAGMA foreign_keys = ON;" + schema.DropScript(Dialect.Sqlite));
        Assert.Empty(Read(connection, "SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"));
    }

    static void Execute(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    static void Prepare(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.Prepare();
    }

    static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }
}
