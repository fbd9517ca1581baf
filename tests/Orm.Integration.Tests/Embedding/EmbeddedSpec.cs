using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Embedding.Entities;

namespace Orm.Integration.Tests.Embedding;

/// <summary>Objects whose properties are columns of their owner.</summary>
public abstract class EmbeddedSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task Objects_come_back_and_null_where_all_their_columns_are(Form form)
    {
        await Store(
            new Shipment { To = Bonn(), Amount = new(2.5m, Coin.Dollar) },
            new Shipment { To = Bonn(), From = Bonn(), Amount = new(3, Coin.Euro), Seen = new(1, 2) });
        await using var session = Open(form);
        var shipments = (await session.List<Shipment>()).OrderBy(shipment => shipment.Id).ToList();

        Assert.Equal(("Bonn", null, "53111", new Spot(50.7, 7.1)), (shipments[0].To.City, shipments[0].To.Street, shipments[0].To.Code, shipments[0].To.Spot));
        Assert.Equal((null, new Amount(2.5m, Coin.Dollar), null), (shipments[0].From, shipments[0].Amount, shipments[0].Seen));
        Assert.Equal(("Bonn", new Spot(1, 2)), (shipments[1].From?.City, shipments[1].Seen));
        Assert.Equal("Dollar", await session.Scalar<string>("SELECT coin FROM shipments WHERE id = 1"));
        Assert.Equal("53111", await session.Scalar<string>("SELECT to_zip FROM shipments WHERE id = 1"));
    }

    [Theory, SyncAndAsync]
    public async Task Only_the_changed_columns_are_written_in_place_or_by_another_object(Form form)
    {
        await Store(new Shipment { To = Bonn(), Amount = new(1, Coin.Euro) });
        await using var session = Open(form);
        var shipment = Assert.Single(await session.List<Shipment>());
        Log.Clear();
        shipment.To = Bonn();
        await session.Commit();
        Assert.Empty(Log.Statements);

        shipment.To.City = "Kiel";
        await session.Commit();
        Assert.Contains("UPDATE shipments SET to_city = $1 WHERE id = $2", Log.Statements);

        shipment.Amount = shipment.Amount with { Coin = Coin.Dollar };
        await session.Commit();
        Assert.Contains("UPDATE shipments SET coin = $1 WHERE id = $2", Log.Statements);

        shipment.From = Bonn();
        shipment.To.Spot = new(54.3, 7.1);
        await session.Commit();
        await using var other = Open(form);
        var stored = Assert.Single(await other.List<Shipment>());
        Assert.Equal(("Kiel", new Spot(54.3, 7.1), "Bonn"), (stored.To.City, stored.To.Spot, stored.From?.City));
        stored.From = null;
        await other.Commit();
        Assert.Null((await Stored<Shipment>(1))!.From);
    }

    [Theory, SyncAndAsync]
    public async Task A_partial_property_tells_of_changes_in_place(Form form)
    {
        await Store(new Bundle { To = Bonn() });
        await using var session = Open(form);
        var bundle = Assert.Single(await session.List<Bundle>());
        bundle.To.City = "Kiel";
        bundle.Fee = new(1, Coin.Euro);
        await session.Commit();
        var stored = (await Stored<Bundle>(1))!;
        Assert.Equal(("Kiel", new Amount(1, Coin.Euro)), (stored.To.City, stored.Fee));
    }

    [Theory, SyncAndAsync]
    public async Task A_rollback_brings_the_values_back(Form form)
    {
        await Store(new Shipment { To = Bonn(), Amount = new(1, Coin.Euro) }, new Bundle { To = Bonn() });
        await using var session = Open(form);
        var shipment = Assert.Single(await session.List<Shipment>());
        var bundle = Assert.Single(await session.List<Bundle>());
        shipment.To.City = "Kiel";
        shipment.Amount = new(2, Coin.Dollar);
        shipment.From = Bonn();
        bundle.To.City = "Kiel";
        await session.Flush();
        await session.Rollback();

        Assert.Equal(("Bonn", new Amount(1, Coin.Euro), null, "Bonn"), (shipment.To.City, shipment.Amount, shipment.From, bundle.To.City));
        Log.Clear();
        await session.Commit();
        Assert.Empty(Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task A_record_takes_objects_by_its_constructor(Form form)
    {
        await Store(new Sighting(0, new(1, 2), null), new Sighting(0, new(3, 4), new(5, Coin.Euro)));
        await using var session = Open(form);

        Assert.Equal(
            [new Sighting(1, new(1, 2), null), new Sighting(2, new(3, 4), new(5, Coin.Euro))],
            (await session.List<Sighting>()).OrderBy(sighting => sighting.Id));
    }

    [Theory, SyncAndAsync]
    public async Task Queries_name_members_and_ask_for_null(Form form)
    {
        await Store(
            new Shipment { To = Bonn(), Amount = new(1, Coin.Euro) },
            new Shipment { To = Bonn(), From = Bonn(), Amount = new(2, Coin.Euro), Seen = new(9, 9) });
        await using var session = Open(form);
        var city = "Bonn";

        Assert.Equal([1, 2], await Ids(session, session.Session.Query<Shipment>().Where(shipment => shipment.To.City == city)));
        Assert.Equal([2], await Ids(session, session.Session.Query<Shipment>().Where(shipment => shipment.From!.City == city)));
        Assert.Equal([1], await Ids(session, session.Session.Query<Shipment>().Where(shipment => shipment.From == null)));
        Assert.Equal([2], await Ids(session, session.Session.Query<Shipment>().Where(shipment => shipment is { From: { } })));
        Assert.Equal([1], await Ids(session, session.Session.Query<Shipment>().Where(shipment => shipment is { From: null, To.City: "Basel" or "Bonn" })));
        Assert.Equal([2], await Ids(session, session.Session.Query<Shipment>().Where(shipment => shipment is { From: { City: "Bonn" }, Seen: { Latitude: > 8 }, Amount.Coin: Coin.Euro })));
        Assert.Equal([1], await Ids(session, session.Session.Query<Shipment>().Where(shipment => shipment is not { From.City: "Bonn", Seen.Latitude: > 8 })));
        Assert.Equal([2], await Ids(session, session.Session.Query<Shipment>().Where(shipment => shipment.Seen != null && shipment.Seen.Value.Latitude > 8)));
        Assert.Equal([2m, 1m], (await session.List(session.Session.Query<Shipment>().OrderByDescending(shipment => shipment.Amount.Value)
            .Select(shipment => new { shipment.Amount.Value, shipment.To.Spot.Latitude }))).Select(row => row.Value));
    }

    [Theory, SyncAndAsync]
    public async Task Null_where_it_must_not_be_is_told_before_the_INSERT(Form form)
    {
        await using var session = Open(form);
        session.Add(new Shipment { To = null!, Amount = new(1, Coin.Euro) });
        var missing = await Assert.ThrowsAsync<OrmException>(session.Flush);
        Assert.Contains("To.City", missing.Message, StringComparison.Ordinal);
        await session.Rollback();

        await using var other = Open(form);
        other.Add(new Shipment { To = Bonn(), From = new Place { City = null!, Spot = default }, Amount = new(1, Coin.Euro) });
        var within = await Assert.ThrowsAsync<OrmException>(other.Flush);
        Assert.Contains("From.City", within.Message, StringComparison.Ordinal);
    }

    static Place Bonn() => new() { City = "Bonn", Code = "53111", Spot = new(50.7, 7.1) };

    static async Task<IEnumerable<int>> Ids(TestSession session, Query<Shipment> query) => (await session.List(query)).Select(shipment => shipment.Id).Order();
}
