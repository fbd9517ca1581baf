using Microsoft.Data.Sqlite;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>ADO.NET with a new command for each statement.</summary>
internal sealed class NaivePeer(SampleDatabase database) : IReader, IWriter
{
    private readonly SqliteConnection connection = database.Open();
    private SqliteTransaction? transaction;

    public ISample? Get(ReadOnlySpan<int> keys)
    {
        ISample? row = null;
        foreach (var key in keys)
        {
            row = Get(connection, key);
        }

        return row;
    }

    public ISample? GetInTransaction(ReadOnlySpan<int> keys)
    {
        transaction = connection.BeginTransaction(deferred: true);
        var row = Get(keys);
        Commit();
        return row;
    }

    public IReadOnlyList<ISample> Scan(int max)
    {
        using var command = Command(connection, SampleSql.Scan);
        command.Parameters.AddWithValue("$max", max);
        return SampleReader.ReadAll(command);
    }

    public ISample? Request(int key)
    {
        using var request = new SqliteConnection(database.PooledConnectionString);
        request.Open();
        using var command = request.CreateCommand();
        command.CommandText = SampleSql.Get;
        command.Parameters.AddWithValue("$id", key);
        return SampleReader.ReadOne(command);
    }

    public void Begin() => transaction = connection.BeginTransaction();

    public int Insert(int number)
    {
        var row = SampleRow.Create(number);
        using var command = Command(connection, SampleSql.InsertReturning);
        SampleReader.AddValues(command, row);
        row.Id = (int)(long)command.ExecuteScalar()!;
        return row.Id;
    }

    public void Update(int key, int age)
    {
        using var command = Command(connection, SampleSql.Update);
        command.Parameters.AddWithValue("$age", age);
        command.Parameters.AddWithValue("$id", key);
        command.ExecuteNonQuery();
    }

    public void Commit()
    {
        transaction!.Commit();
        transaction.Dispose();
        transaction = null;
    }

    public void Rollback()
    {
        transaction!.Rollback();
        transaction.Dispose();
        transaction = null;
    }

    public void InsertMany(int count)
    {
        Begin();
        for (var number = 1; number <= count; number++)
        {
            using var command = Command(connection, SampleSql.Insert);
            SampleReader.AddValues(command, SampleRow.Create(number));
            command.ExecuteNonQuery();
        }

        Commit();
    }

    public void Dispose()
    {
        transaction?.Dispose();
        connection.Dispose();
    }

    private SampleRow? Get(SqliteConnection on, int key)
    {
        using var command = Command(on, SampleSql.Get);
        command.Parameters.AddWithValue("$id", key);
        return SampleReader.ReadOne(command);
    }

    private SqliteCommand Command(SqliteConnection on, string sql)
    {
        var command = on.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }
}
