using System.Data.Common;
using System.Globalization;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Peers;

/// <summary>ADO.NET with a new command for each statement.</summary>
internal sealed class NaivePeer(SampleDatabase database) : AdoPeer(database)
{
    public override IReadOnlyList<ISample> Scan(int max)
    {
        using var command = Command(Connection, SampleSql.Scan).With("@max", max);
        return SampleReader.ReadAll(command);
    }

    public override async Task<IReadOnlyList<ISample>> ScanAsync(int max)
    {
        await using var command = Command(Connection, SampleSql.Scan).With("@max", max);
        return await SampleReader.ReadAllAsync(command);
    }

    public override void Update(int key, int age)
    {
        using var command = Command(Connection, SampleSql.Update).With("@age", age).With("@id", key);
        command.ExecuteNonQuery();
    }

    public override async Task UpdateAsync(int key, int age)
    {
        await using var command = Command(Connection, SampleSql.Update).With("@age", age).With("@id", key);
        await command.ExecuteNonQueryAsync();
    }

    protected override SampleRow? Get(DbConnection connection, int key)
    {
        using var command = Command(connection, SampleSql.Get).With("@id", key);
        return SampleReader.ReadOne(command);
    }

    protected override async Task<SampleRow?> GetAsync(DbConnection connection, int key)
    {
        await using var command = Command(connection, SampleSql.Get).With("@id", key);
        return await SampleReader.ReadOneAsync(command);
    }

    protected override SampleRow? Query(int key, int least)
    {
        using var command = Command(Connection, SampleSql.Query).With("@id", key).With("@least", least);
        return SampleReader.ReadOne(command);
    }

    protected override async Task<SampleRow?> QueryAsync(int key, int least)
    {
        await using var command = Command(Connection, SampleSql.Query).With("@id", key).With("@least", least);
        return await SampleReader.ReadOneAsync(command);
    }

    protected override int InsertReturning(SampleRow row)
    {
        using var command = Command(Connection, SampleSql.InsertReturning).With(row);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    protected override async Task<int> InsertReturningAsync(SampleRow row)
    {
        await using var command = Command(Connection, SampleSql.InsertReturning).With(row);
        return Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    protected override void InsertAll(IEnumerable<SampleRow> rows, KeySource keys)
    {
        foreach (var row in rows)
        {
            using var command = InsertCommand(row, keys);
            command.ExecuteNonQuery();
        }
    }

    protected override async Task InsertAllAsync(IEnumerable<SampleRow> rows, KeySource keys)
    {
        foreach (var row in rows)
        {
            await using var command = InsertCommand(row, keys);
            await command.ExecuteNonQueryAsync();
        }
    }

    private DbCommand InsertCommand(SampleRow row, KeySource keys)
    {
        var command = Command(Connection, SampleSql.InsertWith(keys)).With(row);
        return keys == KeySource.Given ? command.With("@Id", row.Id) : command;
    }

    private DbCommand Command(DbConnection on, string sql)
    {
        var command = on.CreateCommand();
        command.Transaction = Transaction;
        command.CommandText = sql;
        return command;
    }
}
