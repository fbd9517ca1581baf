namespace Orm.Integration.Tests.Types.Lists;

/// <summary>Sends arrays to the database and back, each in its own row and through both entities.</summary>
internal static class ListTrips
{
    internal static IReadOnlyList<RoundTrip> Run(Engine engine, ListCase list) => [.. list.Values.Select(values => Run(engine, list, values))];

    private static RoundTrip Run(Engine engine, ListCase list, Array values)
    {
        var bare = new BareLists();
        list.SetBare(bare, values);
        var nullable = new NullableLists();
        list.SetNullable(nullable, values);
        if (Trips.Store(engine, bare) is { } refusal)
        {
            Assert.Equal(refusal, Trips.Store(engine, nullable));
            return new RoundTrip(values, null, refusal);
        }

        Assert.Null(Trips.Store(engine, nullable));
        using var session = engine.OpenSession();
        var back = list.GetBare(session.Get<BareLists>(bare.Id)!);
        Assert.Equal(list.WithNulls(back), list.GetNullable(session.Get<NullableLists>(nullable.Id)!));
        Assert.Empty(session.Dirty);
        return new RoundTrip(values, back, null);
    }
}
