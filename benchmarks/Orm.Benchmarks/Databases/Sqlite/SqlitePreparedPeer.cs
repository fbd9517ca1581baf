using System.Data.Common;
using Microsoft.Data.Sqlite;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Databases.Sqlite;

/// <summary>Microsoft.Data.Sqlite by the hand of a good engineer: commands prepared once, parameters kept and refilled.</summary>
internal sealed class SqlitePreparedPeer : AdoPeer
{
    private readonly SqliteCommand get;
    private readonly SqliteCommand query;
    private readonly SqliteCommand scan;
    private readonly SqliteCommand insertReturning;
    private readonly SqliteCommand insert;
    private readonly SqliteCommand insertGiven;
    private readonly SqliteCommand update;

    public SqlitePreparedPeer(SampleDatabase database)
        : base(database)
    {
        get = Prepare(SampleSql.Get, ("@id", SqliteType.Integer));
        query = Prepare(SampleSql.Query, ("@id", SqliteType.Integer), ("@least", SqliteType.Integer));
        scan = Prepare(SampleSql.Scan, ("@max", SqliteType.Integer));
        update = Prepare(SampleSql.Update, ("@age", SqliteType.Integer), ("@id", SqliteType.Integer));
        insertReturning = PrepareInsert(SampleSql.InsertReturning);
        insert = PrepareInsert(SampleSql.Insert);
        insertGiven = PrepareInsert(SampleSql.InsertGiven);
    }

    public override IReadOnlyList<ISample> Scan(int max) => SampleReader.ReadAll(Fill(scan, max));

    public override async Task<IReadOnlyList<ISample>> ScanAsync(int max) => await SampleReader.ReadAllAsync(Fill(scan, max));

    public override void Update(int key, int age) => FillUpdate(key, age).ExecuteNonQuery();

    public override Task UpdateAsync(int key, int age) => FillUpdate(key, age).ExecuteNonQueryAsync();

    public override ISample? Request(int key)
    {
        using var request = (SqliteConnection)Database.CreatePooled();
        request.Open();
        using var command = PrepareRequest(request, key);
        return SampleReader.ReadOne(command);
    }

    public override async Task<ISample?> RequestAsync(int key)
    {
        await using var request = (SqliteConnection)Database.CreatePooled();
        await request.OpenAsync();
        await using var command = PrepareRequest(request, key);
        return await SampleReader.ReadOneAsync(command);
    }

    public override void Dispose()
    {
        foreach (var command in (SqliteCommand[])[get, query, scan, insertReturning, insert, insertGiven, update])
        {
            command.Dispose();
        }

        base.Dispose();
    }

    protected override SampleRow? Get(DbConnection connection, int key) => SampleReader.ReadOne(Fill(get, key));

    protected override Task<SampleRow?> GetAsync(DbConnection connection, int key) => SampleReader.ReadOneAsync(Fill(get, key));

    protected override SampleRow? Query(int key, int least) => SampleReader.ReadOne(FillQuery(key, least));

    protected override Task<SampleRow?> QueryAsync(int key, int least) => SampleReader.ReadOneAsync(FillQuery(key, least));

    protected override int InsertReturning(SampleRow row) => (int)(long)Fill(insertReturning, row).ExecuteScalar()!;

    protected override async Task<int> InsertReturningAsync(SampleRow row) => (int)(long)(await Fill(insertReturning, row).ExecuteScalarAsync())!;

    protected override void InsertAll(IEnumerable<SampleRow> rows, KeySource keys)
    {
        foreach (var row in rows)
        {
            FillInsert(row, keys).ExecuteNonQuery();
        }
    }

    protected override async Task InsertAllAsync(IEnumerable<SampleRow> rows, KeySource keys)
    {
        foreach (var row in rows)
        {
            await FillInsert(row, keys).ExecuteNonQueryAsync();
        }
    }

    protected override void Use(DbTransaction? transaction)
    {
        base.Use(transaction);
        foreach (var command in (SqliteCommand[])[get, query, insertReturning, insert, insertGiven, update])
        {
            command.Transaction = (SqliteTransaction?)transaction;
        }
    }

    private static SqliteCommand PrepareRequest(SqliteConnection request, int key)
    {
        var command = request.CreateCommand();
        command.CommandText = SampleSql.Get;
        command.Parameters.Add("@id", SqliteType.Integer).Value = key;
        command.Prepare();
        return command;
    }

    private static SqliteCommand Fill(SqliteCommand command, int key)
    {
        command.Parameters[0].Value = key;
        return command;
    }

    private static SqliteCommand Fill(SqliteCommand command, SampleRow row)
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
        return command;
    }

    private SqliteCommand FillQuery(int key, int least)
    {
        query.Parameters[0].Value = key;
        query.Parameters[1].Value = least;
        return query;
    }

    private SqliteCommand FillInsert(SampleRow row, KeySource keys)
    {
        if (keys == KeySource.Generated)
        {
            return Fill(insert, row);
        }

        insertGiven.Parameters[9].Value = row.Id;
        return Fill(insertGiven, row);
    }

    private SqliteCommand FillUpdate(int key, int age)
    {
        update.Parameters[0].Value = age;
        update.Parameters[1].Value = key;
        return update;
    }

    private SqliteCommand PrepareInsert(string sql) => Prepare(
        sql,
        ("@Name", SqliteType.Text),
        ("@Email", SqliteType.Text),
        ("@Note", SqliteType.Text),
        ("@Age", SqliteType.Integer),
        ("@Score", SqliteType.Real),
        ("@Active", SqliteType.Integer),
        ("@CreatedAt", SqliteType.Text),
        ("@Token", SqliteType.Text),
        ("@Balance", SqliteType.Text),
        ("@Id", SqliteType.Integer));

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<(string Name, SqliteType Type)> parameters)
    {
        var command = ((SqliteConnection)Connection).CreateCommand();
        command.CommandText = sql;
        foreach (var (name, type) in parameters)
        {
            if (sql.Contains(name, StringComparison.Ordinal))
            {
                command.Parameters.Add(name, type);
            }
        }

        command.Prepare();
        return command;
    }
}
