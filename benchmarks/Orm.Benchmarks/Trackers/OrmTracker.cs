using Orm.Benchmarks.Data;
using Orm.Benchmarks.Databases;
using Orm.Benchmarks.Peers;

namespace Orm.Benchmarks.Trackers;

internal sealed class OrmTracker : ITracker
{
    private readonly Engine engine;
    private readonly Session session;

    public OrmTracker(SampleDatabase database)
    {
        engine = database.CreateEngine();
        session = engine.OpenSession();
    }

    public void Load(int count)
    {
        session.Begin();
        session.Query<Sample>().Where(count, static (sample, last) => sample.Id <= last).ToList();
    }

    public void ChangeOne(int key, int age)
    {
        session.GetRequired<Sample>(key).Age = age;
        session.Flush();
    }

    public ISample? Find(int key) => session.Get<Sample>(key);

    public void WriteOrders(int count, int lines)
    {
        using var writing = engine.OpenSession();
        for (var id = 1L; id <= count; id++)
        {
            writing.Add(new Order { Id = id, Customer = OrderValues.Customer, PlacedAt = OrderValues.PlacedAt });
            for (var line = 0; line < lines; line++)
            {
                writing.Add(new OrderLine { Id = id * lines + line, OrderId = id, Product = OrderValues.Product, Quantity = line });
            }
        }

        writing.Flush();
        OrderValues.Check(Peer.Orm, writing.Query<OrderLine>().AsNoTracking().Count(), count * lines);
    }

    public void Dispose()
    {
        session.Dispose();
        engine.Dispose();
    }
}
