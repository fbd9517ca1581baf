using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Types.Lists;

/// <summary>Arrays of every type, with the values that are tried of the type alone.</summary>
public abstract class ListRoundTripSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    public static TheoryData<string> Lists => [.. ListCases.All.Select(list => list.Property)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_array_comes_back_or_is_refused_as_its_element_is_alone(string property)
    {
        var list = ListCases.Of(property);
        var trips = ListTrips.Run(Engine, list);
        Assert.All(trips, trip => Assert.True(trip.IsEqual || trip.Refusal is not null, $"{property}: {trip.Finding}"));
        Assert.Null(trips[0].Refusal);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task NULL_comes_back_as_null_and_empty_as_empty(string property)
    {
        var list = ListCases.Of(property);
        var bare = new BareLists();
        var nullable = new NullableLists();
        await Store(bare, nullable);
        await using var session = Engine.OpenSession();

        Assert.Empty(list.GetBare((await session.GetAsync<BareLists>(bare.Id))!));
        Assert.Null(list.GetNullable((await session.GetAsync<NullableLists>(nullable.Id))!));
    }
}
