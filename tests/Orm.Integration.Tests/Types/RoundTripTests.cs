using Orm.Sqlite;

namespace Orm.Integration.Tests.Types;

public sealed class RoundTripTests : IDisposable
{
    private readonly Engine engine = SqliteEngine.Create("Data Source=:memory:");

    public RoundTripTests() => engine.CreateAll();

    public static TheoryData<string, string> TypesAndCultures()
    {
        var data = new TheoryData<string, string>();
        foreach (var type in TypeCases.All)
        {
            data.Add(type.Property, "");
            data.Add(type.Property, "tr-TR");
            data.Add(type.Property, "ar-SA");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(TypesAndCultures))]
    public void Every_value_comes_back_or_is_refused(string property, string culture)
    {
        using var scope = new CultureScope(culture);
        foreach (var trip in Trips.Run(engine, TypeCases.Of(property)))
        {
            Assert.True(trip.IsEqual || trip.IsSameInstant || trip.Refusal is not null, $"{property}: {trip.Finding}");
        }
    }

    [Theory]
    [MemberData(nameof(TypesAndCultures))]
    public void NULL_comes_back_as_null_and_is_told_from_empty(string property, string culture)
    {
        using var scope = new CultureScope(culture);
        var type = TypeCases.Of(property);
        var row = new NullableTypes();
        using (var session = engine.OpenSession())
        {
            session.Add(row);
            session.Commit();
        }

        using var reader = engine.OpenSession();
        Assert.Null(type.GetNullable(reader.Get<NullableTypes>(row.Id)!));
    }

    [Theory]
    [InlineData(nameof(BareTypes.Bool), "")]
    [InlineData(nameof(BareTypes.SByte), "")]
    [InlineData(nameof(BareTypes.Byte), "")]
    [InlineData(nameof(BareTypes.Short), "")]
    [InlineData(nameof(BareTypes.UShort), "")]
    [InlineData(nameof(BareTypes.Int), "")]
    [InlineData(nameof(BareTypes.UInt), "")]
    [InlineData(nameof(BareTypes.Long), "")]
    [InlineData(nameof(BareTypes.ULong), "")]
    [InlineData(nameof(BareTypes.Float), "")]
    [InlineData(nameof(BareTypes.Double), "")]
    [InlineData(nameof(BareTypes.Decimal), " COLLATE ORM_DECIMAL")]
    [InlineData(nameof(BareTypes.Char), "")]
    [InlineData(nameof(BareTypes.Guid), "")]
    [InlineData(nameof(BareTypes.GuidBytes), "")]
    [InlineData(nameof(BareTypes.Timestamp), "")]
    [InlineData(nameof(BareTypes.DateTimeOffset), "")]
    [InlineData(nameof(BareTypes.DateOnly), "")]
    [InlineData(nameof(BareTypes.TimeOnly), "")]
    [InlineData(nameof(BareTypes.TimeSpan), "")]
    [InlineData(nameof(BareTypes.LongEnum), "")]
    public void SQLite_sorts_as_CSharp_does(string property, string collation)
    {
        var type = TypeCases.Of(property);
        var kept = Trips.Run(engine, type).Where(trip => trip.Refusal is null).Select(trip => trip.Back!).ToList();
        var ids = RawSql.Query(engine, $"SELECT id FROM bare_types ORDER BY {type.Column}{collation}, id").Select(row => (int)(long)row[0]!).ToList();
        using var session = engine.OpenSession();
        Assert.Equal(kept.Order().ToList(), ids.Select(id => type.GetBare(session.Get<BareTypes>(id)!)).ToList());
        Assert.True(kept.Count > 1);
    }

    [Fact]
    public void Every_naughty_string_comes_back()
    {
        var strings = NaughtyStrings.Load();
        using (var session = engine.OpenSession())
        {
            session.AddRange(strings.Select(text => new BareTypes { String = text }));
            session.AddRange(strings.Select(text => new NullableTypes { String = text }));
            session.Commit();
        }

        using var reader = engine.OpenSession();
        for (var i = 0; i < strings.Count; i++)
        {
            Assert.Equal(strings[i], reader.Get<BareTypes>(i + 1)!.String);
            Assert.Equal(strings[i], reader.Get<NullableTypes>(i + 1)!.String);
        }
    }

    public void Dispose() => engine.Dispose();
}
