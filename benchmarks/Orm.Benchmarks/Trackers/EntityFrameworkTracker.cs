using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Trackers;

internal sealed class EntityFrameworkTracker : ITracker
{
    private readonly DbConnection connection;
    private readonly SampleContext context;

    public EntityFrameworkTracker(SampleDatabase database)
    {
        connection = database.Open();
        context = new SampleContext(database.EntityFrameworkOn(connection).Options);
    }

    public void Load(int count)
    {
        context.Database.BeginTransaction();
        context.Samples.Where(sample => sample.Id <= count).ToList();
    }

    public void ChangeOne(int key, int age)
    {
        context.Samples.Find(key)!.Age = age;
        context.SaveChanges();
    }

    public ISample? Find(int key) => context.Samples.Find(key);

    public void WriteOrders(int count, int lines)
    {
        using var transaction = context.Database.BeginTransaction();
        for (var id = 1L; id <= count; id++)
        {
            context.Add(new OrderRow { Id = id, Customer = OrderValues.Customer, PlacedAt = OrderValues.PlacedAt });
            for (var line = 0; line < lines; line++)
            {
                context.Add(new OrderLineRow { Id = id * lines + line, OrderId = id, Product = OrderValues.Product, Quantity = line });
            }
        }

        context.SaveChanges();
        OrderValues.Check(Peer.EntityFramework, context.OrderLines.AsNoTracking().Count(), count * lines);
        transaction.Rollback();
        context.ChangeTracker.Clear();
    }

    public void Dispose()
    {
        context.Dispose();
        connection.Dispose();
    }
}
