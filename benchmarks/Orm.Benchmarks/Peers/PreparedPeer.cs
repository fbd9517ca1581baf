using Microsoft.Data.Sqlite;
using Orm.Benchmarks.Data;

namespace Orm.Benchmarks.Peers;

/// <summary>ADO.NET by the hand of a good engineer: commands prepared once, parameters kept and refilled.</summary>
internal sealed class PreparedPeer : IReader, IWriter
{
    private readonly SampleDatabase database;
    private readonly SqliteConnection connection;
    private readonly SqliteCommand get;
    private readonly SqliteCommand scan;
    private readonly SqliteCommand insert;
    private readonly SqliteCommand insertMany;
    private readonly SqliteCommand update;
    private SqliteTransaction? transaction;

    public PreparedPeer(SampleDatabase database)
    {
        this.database = database;
        connection = database.Open();
        get = Prepare(SampleSql.Get, ("$id", SqliteType.Integer));
        scan = Prepare(SampleSql.Scan, ("$max", SqliteType.Integer));
        update = Prepare(SampleSql.Update, ("$age", SqliteType.Integer), ("$id", SqliteType.Integer));
        insert = PrepareInsert(SampleSql.InsertReturning);
        insertMany = PrepareInsert(SampleSql.Insert);
    }

    public ISample? Get(ReadOnlySpan<int> keys)
    {
        ISample? row = null;
        foreach (var key in keys)
        {
            get.Parameters[0].Value = key;
            row = SampleReader.ReadOne(get);
        }

        return row;
    }

    public ISample? GetInTransaction(ReadOnlySpan<int> keys)
    {
        using var reading = connection.BeginTransaction(deferred: true);
        get.Transaction = reading;
        var row = Get(keys);
        reading.Commit();
        get.Transaction = null;
        return row;
    }

    public IReadOnlyList<ISample> Scan(int max)
    {
        scan.Parameters[0].Value = max;
        return SampleReader.ReadAll(scan);
    }

    public ISample? Request(int key)
    {
        using var request = new SqliteConnection(database.PooledConnectionString);
        request.Open();
        using var command = request.CreateCommand();
        command.CommandText = SampleSql.Get;
        command.Parameters.Add("$id", SqliteType.Integer).Value = key;
        command.Prepare();
        return SampleReader.ReadOne(command);
    }

    public void Begin() => Use(connection.BeginTransaction());

    public int Insert(int number)
    {
        var row = SampleRow.Create(number);
        Fill(insert, row);
        row.Id = (int)(long)insert.ExecuteScalar()!;
        return row.Id;
    }

    public void Update(int key, int age)
    {
        update.Parameters[0].Value = age;
        update.Parameters[1].Value = key;
        update.ExecuteNonQuery();
    }

    public void Commit()
    {
        transaction!.Commit();
        Use(null);
    }

    public void Rollback()
    {
        transaction!.Rollback();
        Use(null);
    }

    public void InsertMany(int count)
    {
        Begin();
        for (var number = 1; number <= count; number++)
        {
            Fill(insertMany, SampleRow.Create(number));
            insertMany.ExecuteNonQuery();
        }

        Commit();
    }

    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[get, scan, insert, insertMany, update])
        {
            command.Dispose();
        }

        transaction?.Dispose();
        connection.Dispose();
    }

    private static void Fill(SqliteCommand command, SampleRow row)
    {
        var parameters = command.Parameters;
        parameters[0].Value = row.Name;
        parameters[1].Value = row.Email;
        parameters[2].Value = row.Note ?? (object)DBNull.Value;
        parameters[3].Value = row.Age;
        parameters[4].Value = row.Score;
        parameters[5].Value = row.Active;
        parameters[6].Value = row.CreatedAt;
        parameters[7].Value = row.Token;
        parameters[8].Value = row.Balance;
    }

    private void Use(SqliteTransaction? begun)
    {
        transaction?.Dispose();
        transaction = begun;
        insert.Transaction = begun;
        insertMany.Transaction = begun;
        update.Transaction = begun;
    }

    private SqliteCommand PrepareInsert(string sql) => Prepare(
        sql,
        ("$name", SqliteType.Text),
        ("$email", SqliteType.Text),
        ("$note", SqliteType.Text),
        ("$age", SqliteType.Integer),
        ("$score", SqliteType.Real),
        ("$active", SqliteType.Integer),
        ("$created_at", SqliteType.Text),
        ("$token", SqliteType.Text),
        ("$balance", SqliteType.Text));

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<(string Name, SqliteType Type)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, type) in parameters)
        {
            command.Parameters.Add(name, type);
        }

        command.Prepare();
        return command;
    }
}
