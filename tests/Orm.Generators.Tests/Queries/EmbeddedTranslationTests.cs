using Orm.Generators.Tests.Diagnostics;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Queries;

/// <summary>Lambdas about members of embedded objects.</summary>
public class EmbeddedTranslationTests
{
    const string Source = """
        using Orm;

        namespace Shop;

        public readonly record struct Geo(double Latitude, double Longitude);
        public sealed record Address(string City, string? Street, [property: Embedded] Geo Geo);

        [Table("orders")]
        public partial class Order
        {
            [Key] public int Id { get; set; }
            [Embedded] public required Address Address { get; set; }
            [Embedded] public Address? BillTo { get; set; }
            [Embedded] public Geo? Seen { get; set; }
        }
        """;

    [Theory]
    [InlineData(".Where(o => o.Address.City == \"Bonn\")", "{address_city} = 'Bonn'")]
    [InlineData(".Where(o => o.Address.Geo.Latitude > 50)", "{address_geo_latitude} > 50.0")]
    [InlineData(".Where(o => o.BillTo!.City != \"Bonn\")", "{bill_to_city} <> 'Bonn' OR {bill_to_city} IS NULL")]
    [InlineData(".Where(o => o.Seen!.Value.Latitude < 1)", "{seen_latitude} < 1.0")]
    [InlineData(".Where(o => o.BillTo == null)", "{bill_to_city} IS NULL")]
    [InlineData(".Where(o => o.Seen != null && o.BillTo is not null)", "{seen_latitude} IS NOT NULL AND {bill_to_city} IS NOT NULL")]
    [InlineData(".OrderBy(o => o.Address.Geo.Longitude)", "{address_geo_longitude}")]
    public void A_lambda(string call, string sql)
    {
        var code = Generator.Run(Source, Method(call)).Files["Source2.Queries.g.cs"];
        Assert.Contains($"sqlite: {Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(sql, quote: true)},", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Select_of_members()
        => Assert.Contains(
            "City = row.GetStringOrNull(0),", Generator.Run(Source, Method(".Select(o => new { o.Address.City, o.BillTo!.Street })")).Files["Source2.Queries.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData(".Where(o => [|o.Address|] == address)")]
    [InlineData(".Select(o => [|o.Address|])")]
    [InlineData(".OrderBy(o => [|o.Address|])")]
    public async Task The_object_as_a_whole_is_refused(string call)
    {
        var problem = Assert.Single(await Diagnose.Run(Source, Method(call.Replace("[|", "").Replace("|]", ""))));
        Assert.Equal("ORM202", problem.Id);
        Assert.Contains("'Address', which is an object of several columns", problem.GetMessage(), StringComparison.Ordinal);
    }

    static string Method(string call) => $$"""
        using Orm;
        using Shop;

        public class Code
        {
            public void Run(Session session, Address address) => _ = session.Query<Order>(){{call}};
        }
        """;
}
