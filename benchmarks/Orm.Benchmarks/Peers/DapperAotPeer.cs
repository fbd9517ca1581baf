using System.Data.Common;
using Dapper;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;

namespace Orm.Benchmarks.Peers;

/// <summary>
/// The same calls, which Dapper.AOT replaces by code that was generated for each: so they have to stand here once more.
/// </summary>
[DapperAot]
internal sealed class DapperAotPeer(SampleDatabase database) : AdoPeer(database)
{
    public override IReadOnlyList<ISample> Scan(int max) => Connection.Query<SampleRow>(SampleSql.Scan, new { max }, Transaction).AsList();

    public override async Task<IReadOnlyList<ISample>> ScanAsync(int max)
        => (await Connection.QueryAsync<SampleRow>(SampleSql.Scan, new { max }, Transaction)).AsList();

    public override void Update(int key, int age) => Connection.Execute(SampleSql.Update, new { age, id = key }, Transaction);

    public override Task UpdateAsync(int key, int age) => Connection.ExecuteAsync(SampleSql.Update, new { age, id = key }, Transaction);

    protected override SampleRow? Get(DbConnection connection, int key)
        => connection.QueryFirstOrDefault<SampleRow>(SampleSql.Get, new { id = key }, Transaction);

    protected override Task<SampleRow?> GetAsync(DbConnection connection, int key)
        => connection.QueryFirstOrDefaultAsync<SampleRow>(SampleSql.Get, new { id = key }, Transaction);

    protected override SampleRow? Query(int key, int least)
        => Connection.QueryFirstOrDefault<SampleRow>(SampleSql.Query, new { id = key, least }, Transaction);

    protected override Task<SampleRow?> QueryAsync(int key, int least)
        => Connection.QueryFirstOrDefaultAsync<SampleRow>(SampleSql.Query, new { id = key, least }, Transaction);

    protected override int InsertReturning(SampleRow row) => Connection.ExecuteScalar<int>(SampleSql.InsertReturning, row, Transaction);

    protected override Task<int> InsertReturningAsync(SampleRow row)
        => Connection.ExecuteScalarAsync<int>(SampleSql.InsertReturning, row, Transaction);

    protected override void InsertAll(IEnumerable<SampleRow> rows, KeySource keys)
    {
        if (keys == KeySource.Given)
        {
            Connection.Execute(SampleSql.InsertGiven, rows, Transaction);
        }
        else
        {
            Connection.Execute(SampleSql.Insert, rows, Transaction);
        }
    }

    protected override Task InsertAllAsync(IEnumerable<SampleRow> rows, KeySource keys) => keys == KeySource.Given
        ? Connection.ExecuteAsync(SampleSql.InsertGiven, rows, Transaction)
        : Connection.ExecuteAsync(SampleSql.Insert, rows, Transaction);
}
