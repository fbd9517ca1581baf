using System.Data.Common;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Trackers;

/// <summary>No unit of work: the statements that one would send, by commands that are prepared once, and a dictionary.</summary>
internal sealed class PreparedTracker(SampleDatabase database) : ITracker
{
    private readonly AdoPeer peer = database.CreatePrepared();
    private readonly DbConnection connection = database.Open();
    private readonly Dictionary<int, ISample> loaded = [];

    public void Load(int count)
    {
        foreach (var row in peer.Scan(count))
        {
            loaded.Add(row.Id, row);
        }

        peer.Begin();
    }

    public void ChangeOne(int key, int age)
    {
        ((SampleRow)loaded[key]).Age = age;
        peer.Update(key, age);
    }

    public ISample? Find(int key) => loaded.GetValueOrDefault(key);

    public void WriteOrders(int count, int lines)
    {
        using var transaction = connection.BeginTransaction();
        using var order = Prepare("INSERT INTO orders (id, customer, placed_at) VALUES (@id, @customer, @placed)", transaction, "@id", "@customer", "@placed");
        using var line = Prepare(
            "INSERT INTO order_lines (id, order_id, product, quantity) VALUES (@id, @order, @product, @quantity)", transaction, "@id", "@order", "@product", "@quantity");
        for (var id = 1L; id <= count; id++)
        {
            order.Parameters[0].Value = id;
            order.Parameters[1].Value = OrderValues.Customer;
            order.Parameters[2].Value = OrderValues.PlacedAt;
            order.ExecuteNonQuery();
        }

        for (var id = 1L; id <= count; id++)
        {
            for (var number = 0; number < lines; number++)
            {
                line.Parameters[0].Value = id * lines + number;
                line.Parameters[1].Value = id;
                line.Parameters[2].Value = OrderValues.Product;
                line.Parameters[3].Value = number;
                line.ExecuteNonQuery();
            }
        }

        using var written = connection.CreateCommand();
        written.Transaction = transaction;
        written.CommandText = "SELECT count(*) FROM order_lines";
        OrderValues.Check(Peer.Prepared, (long)written.ExecuteScalar()!, count * lines);
        transaction.Rollback();
    }

    public void Dispose()
    {
        connection.Dispose();
        peer.Dispose();
    }

    private DbCommand Prepare(string sql, DbTransaction transaction, params string[] names)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        foreach (var name in names)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        command.Prepare();
        return command;
    }
}
