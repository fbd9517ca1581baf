using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Types.Lists;

/// <summary>Arrays of every type, with the values that are tried of the type alone.</summary>
public abstract class ListRoundTripSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    public static TheoryData<string> Lists => [.. ListCases.All.Select(list => list.Property)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void An_element_comes_back_or_is_refused_as_its_type_is_alone(string property)
    {
        var list = ListCases.Of(property);
        var alone = Trips.Run(Engine, TypeCases.Of(list.Scalar)).Where(trip => trip.Value is not DateTime { Kind: DateTimeKind.Local }).ToList();
        var trips = ListTrips.Run(Engine, list);

        Assert.Empty((Array)trips[0].Back!);
        Assert.Equal(alone.Select(trip => trip.Refusal is null), trips.Skip(1).SkipLast(1).Select(trip => trip.Refusal is null));
        Assert.Equal(
            alone.Where(trip => trip.Refusal is null).Select(trip => trip.Back),
            trips.Skip(1).SkipLast(1).Where(trip => trip.Refusal is null).Select(trip => ((Array)trip.Back!).GetValue(0)));
        Assert.Equal(alone.TrueForAll(trip => trip.Refusal is null), trips[^1].Refusal is null);
        if (trips[^1].Back is Array all)
        {
            Assert.Equal(alone.Select(trip => trip.Back), all.Cast<object?>());
        }
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
