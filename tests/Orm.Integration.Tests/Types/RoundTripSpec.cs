using System.Globalization;
using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Types;

/// <summary>Every type with every value: what comes back, how it sorts, and that it is found by equality.</summary>
public abstract class RoundTripSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
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
        foreach (var trip in Trips.Run(Engine, TypeCases.Of(property)))
        {
            Assert.True(trip.IsEqual || trip.IsSameInstant || trip.Refusal is not null || (!Database.HasTicks && trip.IsCut), $"{property}: {trip.Finding}");
        }
    }

    [Theory]
    [MemberData(nameof(TypesAndCultures))]
    public void NULL_comes_back_as_null_and_is_told_from_empty(string property, string culture)
    {
        using var scope = new CultureScope(culture);
        var type = TypeCases.Of(property);
        var row = new NullableTypes();
        using (var session = Engine.OpenSession())
        {
            session.Add(row);
            session.Commit();
        }

        using var reader = Engine.OpenSession();
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
    public void The_database_sorts_as_CSharp_does(string property, string sqliteCollation)
    {
        var type = TypeCases.Of(property);
        var collation = Engine.Dialect == Dialect.Sqlite ? sqliteCollation : "";

        // PostgreSQL puts NaN above every number, C# below.
        var kept = Trips.Run(Engine, type).Where(trip => trip.Refusal is null && !IsNaN(trip.Value)).Select(trip => trip.Back!).ToList();
        var ids = RawSql.Query(Engine, $"SELECT id FROM bare_types WHERE CAST({type.Column} AS text) <> 'NaN' ORDER BY {type.Column}{collation}, id").Select(row => Convert.ToInt32(row[0], CultureInfo.InvariantCulture)).ToList();
        using var session = Engine.OpenSession();
        Assert.Equal(kept.Order().ToList(), ids.Select(id => type.GetBare(session.Get<BareTypes>(id)!)).ToList());
        Assert.True(kept.Count > 1);
    }

    [Theory]
    [MemberData(nameof(TypesFoundByEquality))]
    public void A_value_is_found_by_equality(string property)
    {
        var type = TypeCases.Of(property);
        var kept = Trips.Run(Engine, type).Where(trip => trip.Refusal is null).Select(trip => trip.Value).ToList();
        using var session = Engine.OpenSession();
        foreach (var value in kept)
        {
            Assert.NotEqual(0L, session.Sql<long>($"SELECT count(*) FROM bare_types WHERE {SqlText.Raw(type.Column)} = {value}").Single());
        }
        Assert.NotEmpty(kept);
    }

    // The others need more than a value to be written in SQL: a clock reading is no instant, bytes are no text, a name no number.
    public static TheoryData<string> TypesFoundByEquality() => [.. TypeCases.All.Select(type => type.Property)
        .Except([nameof(BareTypes.Timestamp), nameof(BareTypes.GuidBytes)])
        .Where(property => !property.Contains("Text", StringComparison.Ordinal))];

    static bool IsNaN(object value) => value is double.NaN or float.NaN;

    [Fact]
    public void Every_naughty_string_comes_back()
    {
        var strings = NaughtyStrings.Load();
        using (var session = Engine.OpenSession())
        {
            session.AddRange(strings.Select(text => new BareTypes { String = text }));
            session.AddRange(strings.Select(text => new NullableTypes { String = text }));
            session.Commit();
        }

        using var reader = Engine.OpenSession();
        for (var i = 0; i < strings.Count; i++)
        {
            Assert.Equal(strings[i], reader.Get<BareTypes>(i + 1)!.String);
            Assert.Equal(strings[i], reader.Get<NullableTypes>(i + 1)!.String);
        }
    }
}
