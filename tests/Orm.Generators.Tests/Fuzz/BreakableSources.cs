namespace Orm.Generators.Tests.Fuzz;

/// <summary>
/// Every attribute, every shape of property and every operator, in projects that are broken one at a time: small ones, since
/// all of a project is compiled for each mistake. Another project, file or word changes what every seed means.
/// </summary>
static class BreakableSources
{
    /// <summary>The files of each project.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Projects => [shapes, converted, embedded, collections];

    // Shapes of classes and properties, keys, references, versions, checks.
    static readonly string[] shapes =
    [
        """
        namespace Shop;

        [Table("users"), Index(nameof(Name), nameof(Age), Unique = true, Where = "age > 0"), Check("age >= 0")]
        public partial class User : Row
        {
            public required string Name { get; set; }
            [Column("years", Default = 18)] public partial int? Age { get; set; }
            [Unique, Column(Length = 100, Collation = "NOCASE")] public string? Mail { get; init; }
            [References<User>(OnDelete = OnDelete.SetNull)] public int? BossId { get; private set; }
            public partial byte[]? Picture { get; set; }
            [AsText] public State State { get; set; } = State.Open;
            [NotMapped] public List<string> Tags { get; set; } = [];
            public DateTime CreatedAt { get; set; } = DateTime.UnixEpoch;
        }

        public enum State : byte { Open, Closed = 3 }
        """,
        """
        namespace Shop;

        public abstract class Row
        {
            [Key] public int Id { get; set; }
            [Version] public long Version { get; protected set; }
        }

        [Table(Schema = "shop")]
        public partial record Order([property: Key] Guid Id, decimal Total, DateOnly Day)
        {
            [References<User>] public required int UserId { get; init; }
            public virtual partial string Note { get; set; } = "";
        }

        [Table, References<Order>(nameof(OrderId))]
        internal partial class Line(Guid orderId, int number)
        {
            [Key] public Guid OrderId { get; } = orderId;
            [Key(Generated = false)] public int Number { get; } = number;
            [Column(Precision = 12, Scale = 2)] public decimal? Price { get; set; }
            public partial class Inner
            {
                [Table] public partial class Part { [Key, Column("nr")] public string @class { get; set; } = ""; }
            }
        }
        """,
        """
        namespace Shop;

        static class Queries
        {
            public static object Adults(Session session, int age, string? name)
            {
                var adults = session.Query<User>().Where(u => u.Age >= age && (u.Name == name || !(u.Mail != null)));
                var passed = session.Query<User>().Where(age, static (u, value) => u.Age > value).OrderByDescending(u => u.Name).ThenBy(u => u.Id);
                var names = adults.OrderBy(u => u.Name).Select(u => new { u.Id, u.Name }).Skip(1).Take(10).ToList();
                var orders = session.Query<Order>().Where(o => o.UserId == 1).Select(o => o.Total).ToList();
                return (passed.ToList(), names, orders);
            }

            public static object Sales(Session session, int least, string prefix, int[] ids)
            {
                var sums = session.Query<Order>().GroupBy(o => o.UserId).Where(g => g.Count() > 1)
                    .Select(g => new { g.Key, Sum = g.Sum(o => o.Total), Days = g.Select(o => o.Day).Distinct().Count() }).OrderBy(x => x.Sum).ToList();
                var pairs = session.Query<User>().LeftJoin(session.Query<Order>(), u => u.Id, o => o.UserId, (u, o) => new { User = u, Total = o == null ? 0 : o.Total })
                    .Where(x => x.User.Age > least + 1).Select(x => (x.User.Name, x.Total * 2)).ToList();
                var buyers = session.Query<User>().Where(u => session.Query<Order>().Any(o => o.UserId == u.Id && ids.Contains(u.Id)) || (u.Age is > 3 and < 9 ? u.Name : "x") != prefix.Trim() + "y");
                var kept = Sql.Lambda((User u) => u.Name.StartsWith(prefix) && u.CreatedAt.Year > 2000);
                return (sums, pairs, buyers.Where(kept).Max(u => u.Age ?? 0), session.Query<User>().Select(u => u.Name).Union(session.Query<Order>().Select(o => o.Note)).ToList());
            }
        }
        """,
    ];

    // Strongly typed ids as keys and foreign keys; converters of the property, the type and the assembly.
    static readonly string[] converted =
    [
        """
        [assembly: Converter<Shop.LinkConverter>]

        namespace Shop;

        [Converter<ItemId>]
        public readonly record struct ItemId(int Value) : IConverter<ItemId, int>
        {
            public static int ToColumn(ItemId value) => value.Value;
            public static ItemId FromColumn(int column) => new(column);
        }

        [Converter<ShelfId>]
        public readonly record struct ShelfId(Guid Value) : IConverter<ShelfId, Guid>
        {
            public static Guid ToColumn(ShelfId value) => value.Value;
            public static ShelfId FromColumn(Guid column) => new(column);
        }

        public sealed class LinkConverter : IConverter<Uri, string>
        {
            public static string ToColumn(Uri value) => value.OriginalString;
            public static Uri FromColumn(string column) => new(column);
        }

        internal sealed class WordsConverter : IConverter<List<string>, string>
        {
            public static string ToColumn(List<string> value) => string.Join(' ', value);
            public static List<string> FromColumn(string column) => [.. column.Split(' ')];
        }

        [Table]
        public partial class Shelf
        {
            [Key] public ShelfId Id { get; init; }
            [Converter<WordsConverter>] public partial List<string>? Words { get; set; }
            public required Uri Page { get; set; }
        }

        [Table]
        public partial record Item(string Name)
        {
            [Key] public ItemId Id { get; private set; }
            [References<Item>(OnDelete = OnDelete.SetNull)] public partial ItemId? PartOf { get; set; }
            [References<Shelf>, Unique] public ShelfId? ShelfId { get; set; }
        }

        [Table, References<Item>(nameof(ItemId), OnDelete = OnDelete.Cascade)]
        public partial class Place
        {
            [Key] public ItemId ItemId { get; set; }
            [Key] public ShelfId ShelfId { get; set; }
            [Column(Default = 1)] public partial ItemId? Other { get; set; }
        }
        """,
        """
        namespace Shop;

        static class Queries
        {
            public static async Task<object> All(Session session, ItemId id, Uri page)
            {
                var item = session.Get<Item>(id) ?? await session.GetAsync<Item>(new ItemId(1));
                var place = session.GetRequired<Place>(id, new ShelfId(Guid.Empty));
                var shelves = session.Query<Shelf>().Where(s => s.Page == page && s.Words != null).Select(s => new { s.Id, s.Words }).ToList();
                var parts = session.Query<Item>().Where(id, static (i, whole) => i.PartOf == whole || i.Id != whole).OrderBy(i => i.Name);
                var names = await session.Sql<(int Id, string Name)>($"SELECT id, name FROM item WHERE id = {place.ItemId.Value}").ToListAsync();
                return (item, shelves, parts.ToList(), names, session.Execute($"DELETE FROM place"));
            }
        }
        """,
    ];

    // Value objects, enums of PostgreSQL, sequences, what the database computes.
    static readonly string[] embedded =
    [
        """
        namespace Shop;

        [PostgreSqlEnum("mood", Schema = "people")]
        public enum Mood { Sad = 1, [EnumLabel("so so")] Fair, Happy }

        public sealed record Address(string Street, [property: Column("town", Length = 40)] string City, Mood Mood);

        public struct Period
        {
            public DateOnly From { get; set; }
            public DateOnly? To { get; init; }
            [NotMapped] public int Days { get; set; }
        }

        internal sealed class LinkConverter : IConverter<Uri, string>
        {
            public static string ToColumn(Uri value) => value.OriginalString;
            public static Uri FromColumn(string column) => new(column);
        }

        public class Contact
        {
            [Embedded] public required Address Address { get; set; }
            [Converter<LinkConverter>] public Uri? Page { get; set; }
        }

        [Table("tenants"), Index("Contact.Address.City", nameof(Number), Unique = true)]
        public partial class Tenant
        {
            [Key(Identity = Identity.Always)] public long Id { get; set; }
            [Embedded(Prefix = "")] public required Contact Contact { get; set; }
            [Embedded] public partial Period Stay { get; set; }
            [Embedded(Prefix = "former_")] public Address? Former { get; init; }
            [Sequence("numbers", Schema = "shop", Start = 1000, Increment = 10), Column(DefaultSql = "abs(random())", Dialect = Dialect.Sqlite)]
            public int Number { get; set; }
            public Mood Mood { get; set; }
            public partial Mood? Before { get; set; }
            [Computed("number * 2", Virtual = true, Dialect = Dialect.Sqlite), Computed("number * 2", Dialect = Dialect.PostgreSql)] public int Twice { get; }
            [Computed("upper(town)")] public string? Town { get; private set; }
        }
        """,
        """
        namespace Shop;

        static class Queries
        {
            public static async Task<object> All(Session session, Mood? mood, long number)
            {
                var tenants = session.Query<Tenant>().Where(t => t.Contact.Address.City == "Bonn" && t.Former == null && t.Mood == mood);
                var towns = await tenants.OrderByDescending(t => t.Twice).Select(t => new { t.Contact.Address.Street, t.Stay.From, t.Town }).ToListAsync();
                var rows = session.Sql<Tenant>($"SELECT * FROM tenants WHERE number > {number}").ToList();
                return (towns, rows, session.Get<Tenant>(number), await tenants.AnyAsync());
            }
        }
        """,
    ];

    // JSON, arrays and lists.
    static readonly string[] collections =
    [
        """
        using System.Text.Json.Serialization;

        namespace Shop;

        public record Pack(string Name, int[] Sizes);

        public readonly record struct Point(int X, int Y);

        [JsonSerializable(typeof(Pack))]
        [JsonSerializable(typeof(Dictionary<string, decimal>))]
        internal partial class AppJson : JsonSerializerContext;

        [JsonSerializable(typeof(Pack)), JsonSerializable(typeof(Point))]
        internal partial class OtherJson : JsonSerializerContext;

        [Table]
        public partial class Parcel
        {
            [Key] public Guid Id { get; set; }
            [Json<AppJson>] public required Pack Pack { get; set; }
            [Orm.Json] public partial Dictionary<string, decimal>? Prices { get; set; }
            [Orm.Json] public Point? Place { get; init; }
            public partial int[] Weights { get; set; } = [];
            public List<string?>? Labels { get; set; }
            public IReadOnlyList<Guid> Others { get; init; } = [];
            public IList<DateTime?>? Times { get; private set; }
            public List<DayOfWeek> Days { get; set; } = [];
        }
        """,
        """
        namespace Shop;

        static class Queries
        {
            public static async Task<object> All(Session session, Guid id)
            {
                var parcels = session.Query<Parcel>().Where(p => p.Prices != null || p.Labels == null).OrderBy(p => p.Id).Select(p => new { p.Pack, p.Weights, p.Days }).Take(3).ToList();
                var places = session.Query<Parcel>().Where(p => p.Id == id).Select(p => p.Place);
                return (parcels, await places.FirstOrDefaultAsync(), session.Sql<Parcel>($"SELECT * FROM parcel").ToList());
            }
        }
        """,
    ];
}
