using App;
using Library;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orm;
using Orm.Sqlite;

var builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddOrm(_ => SqliteEngine.Create("sqlite://")).AddHostedService<Tables>();
using var host = builder.Build();
await host.StartAsync();

await using var scope = host.Services.CreateAsyncScope();
var session = scope.ServiceProvider.GetRequiredService<Session>();
var customer = new Customer { Name = "John Doe", Age = 30 };
customer.Annotate("first");
session.Add(customer);
await session.FlushAsync();
session.Add(new Order { Number = Guid.Parse("01934567-89ab-7cde-8f01-23456789abcd"), CustomerId = customer.Id, Total = 12.50m });
await session.CommitAsync();

var got = session.Get<Customer>(customer.Id);
Console.WriteLine($"{got!.Name}, {got.Note}");
var order = await session.GetRequiredAsync<Order>(Guid.Parse("01934567-89ab-7cde-8f01-23456789abcd"));
Console.WriteLine(order.Total.ToString(System.Globalization.CultureInfo.InvariantCulture));

var name = got.Name;
Console.WriteLine(session.Adults().Where(c => c.Name == name).OrderBy(c => c.Id).Select(c => new { c.Name, c.Age }).Single());
Console.WriteLine(session.Query<Order>().Count(o => o.CustomerId == got.Id));

// A class of the library comes before the program's that refers to it.
var script = OrmSchema.CreateScript(Dialect.PostgreSql);
Console.WriteLine(script.IndexOf("customer", StringComparison.Ordinal) < script.IndexOf("REFERENCES", StringComparison.Ordinal));

await using (var other = host.Services.GetRequiredService<ISessionFactory>().OpenSession())
{
    var row = await other.Query<Customer>().AsNoTracking().SingleAsync();
    Console.WriteLine($"{row.Name}, {row.Note}");
}

await host.StopAsync();
