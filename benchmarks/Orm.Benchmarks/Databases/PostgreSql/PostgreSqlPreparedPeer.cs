using System.Data.Common;
using Npgsql;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Databases.PostgreSql;

/// <summary>Npgsql by the hand of a good engineer: commands prepared once, typed parameters by position, typed reads.</summary>
internal sealed class PostgreSqlPreparedPeer : AdoPeer
{
    private const string GetByKey = $"SELECT {SampleSql.Columns} FROM samples WHERE id = $1";
    private const string Values = "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9";
    private const string Columns = "name, email, note, age, score, active, created_at, token, balance";

    private readonly NpgsqlParameter<int> getKey = new();
    private readonly NpgsqlParameter<int> queryKey = new();
    private readonly NpgsqlParameter<int> queryLeast = new();
    private readonly NpgsqlParameter<int> scanMax = new();
    private readonly NpgsqlParameter<int> updateAge = new();
    private readonly NpgsqlParameter<int> updateKey = new();
    private readonly NpgsqlCommand get;
    private readonly NpgsqlCommand query;
    private readonly NpgsqlCommand scan;
    private readonly NpgsqlCommand update;
    private readonly PreparedInsert insertReturning;
    private readonly PreparedInsert insert;
    private readonly PreparedInsert insertGiven;

    public PostgreSqlPreparedPeer(SampleDatabase database)
        : base(database)
    {
        get = Prepare(GetByKey, getKey);
        query = Prepare($"SELECT {SampleSql.Columns} FROM samples WHERE id = $1 AND age >= $2", queryKey, queryLeast);
        scan = Prepare($"SELECT {SampleSql.Columns} FROM samples WHERE id <= $1", scanMax);
        update = Prepare("UPDATE samples SET age = $1 WHERE id = $2", updateAge, updateKey);
        var connection = (NpgsqlConnection)Connection;
        insertReturning = new PreparedInsert(connection, $"INSERT INTO samples ({Columns}) {Values}) RETURNING id", KeySource.Generated);
        insert = new PreparedInsert(connection, $"INSERT INTO samples ({Columns}) {Values})", KeySource.Generated);
        insertGiven = new PreparedInsert(connection, $"INSERT INTO samples ({Columns}, id) {Values}, $10)", KeySource.Given);
    }

    public override IReadOnlyList<ISample> Scan(int max)
    {
        scanMax.TypedValue = max;
        using var reader = scan.ExecuteReader();
        var rows = new List<SampleRow>();
        while (reader.Read())
        {
            rows.Add(Read(reader));
        }

        return rows;
    }

    public override async Task<IReadOnlyList<ISample>> ScanAsync(int max)
    {
        scanMax.TypedValue = max;
        await using var reader = await scan.ExecuteReaderAsync();
        var rows = new List<SampleRow>();
        while (await reader.ReadAsync())
        {
            rows.Add(Read(reader));
        }

        return rows;
    }

    public override void Update(int key, int age) => FillUpdate(key, age).ExecuteNonQuery();

    public override Task UpdateAsync(int key, int age) => FillUpdate(key, age).ExecuteNonQueryAsync();

    public override ISample? Request(int key)
    {
        using var request = (NpgsqlConnection)Database.CreatePooled();
        request.Open();
        using var command = RequestCommand(request, key);
        command.Prepare();
        return ReadOne(command);
    }

    public override async Task<ISample?> RequestAsync(int key)
    {
        await using var request = (NpgsqlConnection)Database.CreatePooled();
        await request.OpenAsync();
        await using var command = RequestCommand(request, key);
        await command.PrepareAsync();
        return await ReadOneAsync(command);
    }

    public override void Dispose()
    {
        foreach (var command in (IDisposable[])[get, query, scan, update, insertReturning, insert, insertGiven])
        {
            command.Dispose();
        }

        base.Dispose();
    }

    protected override SampleRow? Get(DbConnection connection, int key)
    {
        getKey.TypedValue = key;
        return ReadOne(get);
    }

    protected override Task<SampleRow?> GetAsync(DbConnection connection, int key)
    {
        getKey.TypedValue = key;
        return ReadOneAsync(get);
    }

    protected override SampleRow? Query(int key, int least) => ReadOne(FillQuery(key, least));

    protected override Task<SampleRow?> QueryAsync(int key, int least) => ReadOneAsync(FillQuery(key, least));

    protected override int InsertReturning(SampleRow row)
    {
        using var reader = insertReturning.Fill(row).ExecuteReader();
        reader.Read();
        return reader.GetFieldValue<int>(0);
    }

    protected override async Task<int> InsertReturningAsync(SampleRow row)
    {
        await using var reader = await insertReturning.Fill(row).ExecuteReaderAsync();
        await reader.ReadAsync();
        return reader.GetFieldValue<int>(0);
    }

    protected override void InsertAll(IEnumerable<SampleRow> rows, KeySource keys)
    {
        var command = keys == KeySource.Given ? insertGiven : insert;
        foreach (var row in rows)
        {
            command.Fill(row).ExecuteNonQuery();
        }
    }

    protected override async Task InsertAllAsync(IEnumerable<SampleRow> rows, KeySource keys)
    {
        var command = keys == KeySource.Given ? insertGiven : insert;
        foreach (var row in rows)
        {
            await command.Fill(row).ExecuteNonQueryAsync();
        }
    }

    private static NpgsqlCommand RequestCommand(NpgsqlConnection request, int key)
        => new(GetByKey, request) { Parameters = { new NpgsqlParameter<int> { TypedValue = key } } };

    private static SampleRow? ReadOne(NpgsqlCommand command)
    {
        using var reader = command.ExecuteReader();
        return reader.Read() ? Read(reader) : null;
    }

    private static async Task<SampleRow?> ReadOneAsync(NpgsqlCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? Read(reader) : null;
    }

    private static SampleRow Read(NpgsqlDataReader reader) => new()
    {
        Id = reader.GetFieldValue<int>(0),
        Name = reader.GetFieldValue<string>(1),
        Email = reader.GetFieldValue<string>(2),
        Note = reader.IsDBNull(3) ? null : reader.GetFieldValue<string>(3),
        Age = reader.GetFieldValue<int>(4),
        Score = reader.GetFieldValue<double>(5),
        Active = reader.GetFieldValue<bool>(6),
        CreatedAt = reader.GetFieldValue<DateTime>(7),
        Token = reader.GetFieldValue<Guid>(8),
        Balance = reader.GetFieldValue<decimal>(9),
    };

    private NpgsqlCommand FillQuery(int key, int least)
    {
        queryKey.TypedValue = key;
        queryLeast.TypedValue = least;
        return query;
    }

    private NpgsqlCommand FillUpdate(int key, int age)
    {
        updateAge.TypedValue = age;
        updateKey.TypedValue = key;
        return update;
    }

    private NpgsqlCommand Prepare(string sql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlCommand(sql, (NpgsqlConnection)Connection);
        command.Parameters.AddRange(parameters);
        command.Prepare();
        return command;
    }
}
