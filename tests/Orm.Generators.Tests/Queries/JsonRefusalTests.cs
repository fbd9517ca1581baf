using Orm.Generators.Tests.Diagnostics;

namespace Orm.Generators.Tests.Queries;

/// <summary>JSON of which nobody knows when the program is built how it is written.</summary>
public class JsonRefusalTests
{
    const string Source = """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        public sealed class OddConverter : JsonConverter<string>
        {
            public override string Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => "";
            public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) { }
        }
        [JsonConverter(typeof(SealedConverter))] public sealed record Sealed(string Inside);
        public sealed class SealedConverter : JsonConverter<Sealed>
        {
            public override Sealed Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new("");
            public override void Write(Utf8JsonWriter writer, Sealed value, JsonSerializerOptions options) { }
        }
        [Flags] public enum Rights { Read = 1, Write = 2 }
        public record Geo(double Lat, double Lon);
        public sealed class Data
        {
            public string City { get; set; } = "";
            [JsonConverter(typeof(OddConverter))] public string Odd { get; set; } = "";
            [JsonConverter(typeof(JsonStringEnumConverter<Rights>))] public Rights Rights { get; set; }
            [JsonIgnore] public string Hidden { get; set; } = "";
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public DateTime Left { get; set; }
            [JsonPropertyName("a{b")] public string Quoted { get; set; } = "";
            [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public List<int> Numbers { get; set; } = [];
            public string Field = "";
            internal string Inner { get; set; } = "";
            public Sealed Sealed { get; set; } = new("");
            public TimeSpan Span { get; set; }
            public byte[] Bytes { get; set; } = [];
            public Geo Geo { get; set; } = new(0, 0);
            public List<Geo> Places { get; set; } = [];
            public List<string> Tags { get; set; } = [];
            public object? Anything { get; set; }
        }
        [JsonSerializable(typeof(Data))] public partial class AppJson : JsonSerializerContext;
        [JsonSourceGenerationOptions(Converters = new[] { typeof(OddConverter) })] [JsonSerializable(typeof(Data))] public partial class OddJson : JsonSerializerContext;
        [Table] public partial class User { [Key] public int Id { get; set; } [Json<AppJson>] public required Data Home { get; set; } [Json<OddJson>] public required Data Work { get; set; } }
        """;

    [Theory]
    [InlineData("Where(u => u.Home.[|Odd|] == text)")]
    [InlineData("Where(u => u.Home.Sealed.[|Inside|] == text)")]
    [InlineData("Where(u => u.[|Work|].City == text)")]
    [InlineData("Where(u => u.Home.[|Rights|] == Rights.Read)")]
    [InlineData("Where(u => u.Home.[|Hidden|] == text)")]
    [InlineData("Where(u => u.Home.[|Left|].Year == 1)")]
    [InlineData("Where(u => u.Home.[|Quoted|] == text)")]
    [InlineData("Where(u => u.Home.[|Numbers|].Contains(1))")]
    [InlineData("Where(u => u.Home.[|Field|] == text)")]
    [InlineData("Where(u => u.Home.[|Inner|] == text)")]
    [InlineData("Where(u => u.Home.[|Span|] > TimeSpan.Zero)")]
    [InlineData("Select(u => u.Home.[|Bytes|])")]
    [InlineData("Select(u => u.Home.[|Geo|])")]
    [InlineData("Select(u => u.Home.[|Tags|])")]
    [InlineData("OrderBy(u => u.Home.[|Geo|])")]
    [InlineData("Where(u => u.Home.[|Geo|] == u.Home.Geo)")]
    [InlineData("Where(u => u.Home.Places.[|Contains|](place))")]
    public Task What_is_not_known_is_refused_on_the_exact_token(string call) => Diagnose.Expect("ORM202", $$"""
        {{Source}}
        class Code { void Run(Session session, string text, Geo place) { _ = session.Query<User>().{{call}}; } }
        """);

    [Fact]
    public Task The_message_names_the_converter_and_the_way_out() => Diagnose.ExpectMessage(
        "Orm does not translate 'Odd' within JSON, which 'OddConverter' writes, to SQL yet: keep the value in a column of its own, or write this query as session.Sql<T>($\"…\")",
        $$"""
        {{Source}}
        class Code { void Run(Session session, string text) { _ = session.Query<User>().Where(u => u.Home.Odd == text); } }
        """);

    [Fact]
    public Task Null_tests_of_objects_and_members_beside_odd_ones_are_translated() => Diagnose.ExpectNothing($$"""
        {{Source}}
        class Code { void Run(Session session, string text) { _ = session.Query<User>().Where(u => u.Home.City == text && u.Home.Geo != null && u.Home.Anything == null && u.Home.Geo.Lat > 1); } }
        """);
}
