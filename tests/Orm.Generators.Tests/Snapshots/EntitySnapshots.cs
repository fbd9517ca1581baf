using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Snapshots;

public class EntitySnapshots
{
    [Fact]
    public void Entity_of_the_readme() => Snapshot.Match(Generator.Run("""
        using Orm;

        namespace Shop;

        [Table("users")]
        public partial class User
        {
            [Key] public int Id { get; set; }
            public required string Name { get; set; }
            public int? Age { get; set; }
        }
        """).OnlyEntity);

    [Fact]
    public void Partial_properties() => Snapshot.Match(Generator.Run("""
        using Orm;

        [Table("notes")]
        public partial class Note
        {
            [Key] public partial int Id { get; set; }
            public required partial string Title { get; set; }
            public partial int Rating { get; internal set; } = 3;
            public partial byte[]? Picture { get; set; }
            [Column(Default = 250)] public partial int Copies { get; set; }
        }
        """).OnlyEntity);

    [Fact]
    public void Arrays_and_lists() => Snapshot.Match(Generator.Run("""
        using System;
        using System.Collections.Generic;
        using Orm;

        [Table("posts")]
        public partial class Post
        {
            [Key] public int Id { get; set; }
            public int[] Ratings { get; set; } = [];
            public required partial List<string> Tags { get; set; }
            public IReadOnlyList<decimal?>? Prices { get; init; }
            public IList<DayOfWeek> Days { get; set; } = [];
            [AsText] public DayOfWeek?[]? DaysByName { get; set; }
        }
        """).OnlyEntity);

    [Fact]
    public void Json_of_a_class_and_a_struct() => Snapshot.Match(Generator.Run("""
        using System.Text.Json.Serialization;

        namespace Shop;

        public record Address(string City);

        public record struct Point(int X, int Y);

        [JsonSerializable(typeof(Address))]
        internal partial class AppJson : JsonSerializerContext;

        [JsonSerializable(typeof(Point))]
        internal partial class MapJson : JsonSerializerContext;

        [Orm.Table("users")]
        public partial class User
        {
            [Orm.Key] public int Id { get; set; }
            [Orm.Json] public required partial Address Home { get; set; }
            [Orm.Json] public Address? Work { get; set; }
            [Orm.Json<MapJson>] public Point? Place { get; init; }
        }
        """).OnlyEntity);

    [Fact]
    public void Positional_record() => Snapshot.Match(Generator.Run("""
        using Orm;

        [Table("points")]
        public partial record Point([property: Key(Generated = false)] int Id, string? Label);
        """).OnlyEntity);

    [Fact]
    public void Properties_that_only_the_class_itself_may_write() => Snapshot.Match(Generator.Run("""
        using Orm;

        public abstract class Document
        {
            [Key] public int Id { get; private set; }
            public string Title { get; init; } = "";
        }

        [Table("letters")]
        public partial class Letter(string recipient) : Document
        {
            public string Recipient { get; } = recipient;
            public int Pages { get; private set; }
        }
        """).OnlyEntity);

    [Fact]
    public void Enums_as_numbers_and_as_text() => Snapshot.Match(Generator.Run("""
        using System;
        using Orm;

        public enum Color : byte { Red, Green = 5 }

        [Flags]
        public enum Rights { None = 0, Read = 1, Write = 2, All = 3 }

        [Table("things")]
        public partial class Thing
        {
            [Key] public int Id { get; set; }
            public Color Color { get; set; }
            public Color? Second { get; set; }
            [AsText] public Color Name { get; set; }
            [AsText] public Rights? Rights { get; set; }
        }
        """).OnlyEntity);

    [Fact]
    public void Converted_values() => Snapshot.Match(Generator.Run("""
        using System;
        using System.Collections.Generic;
        using Orm;

        namespace Shop;

        [Converter<UserId>]
        public readonly record struct UserId(int Value) : IConverter<UserId, int>
        {
            public static int ToColumn(UserId value) => value.Value;
            public static UserId FromColumn(int column) => new(column);
        }

        public sealed class TagsConverter : IConverter<List<string>, string>
        {
            public static string ToColumn(List<string> value) => string.Join(' ', value);
            public static List<string> FromColumn(string column) => [.. column.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        }

        [Table("users")]
        public partial class User
        {
            [Key] public UserId Id { get; set; }
            [References<User>] public UserId? ManagerId { get; set; }
            [Converter<TagsConverter>] public required List<string> Tags { get; set; }
            [Converter<TagsConverter>] public partial List<string>? Hidden { get; set; }
        }
        """).OnlyEntity);

    [Fact]
    public void Embedded_objects() => Snapshot.Match(Generator.Run("""
        using Orm;

        namespace Shop;

        public sealed record Geo(double Latitude, double Longitude);

        public sealed class Address
        {
            public required string City { get; set; }
            public string? Street { get; set; }
            [Embedded] public required Geo Geo { get; init; }
        }

        public readonly record struct Money(decimal Amount, string Currency);

        [Table("orders")]
        public partial class Order
        {
            [Key] public int Id { get; set; }
            [Embedded] public required Address Address { get; set; }
            [Embedded(Prefix = "bill_")] public Address? BillTo { get; set; }
            [Embedded] public partial Money Total { get; set; }
        }
        """).OnlyEntity);

    [Fact]
    public void Composite_key_foreign_keys_and_version() => Snapshot.Match(Generator.Run("""
        using Orm;

        [Table("orders")]
        public partial class Order
        {
            [Key] public long Id { get; set; }
        }

        [Table("lines", Schema = "shop")]
        [References<Order>(nameof(OrderId), OnDelete = OnDelete.Cascade)]
        [Index(nameof(Product), nameof(Quantity))]
        [Index(nameof(Product), Unique = true, Where = "quantity > 1")]
        [Check("quantity > 0")]
        public partial class Line
        {
            [Key] public long OrderId { get; set; }
            [Key] public string Product { get; set; } = "";
            [Column(Default = 1)] public partial int Quantity { get; set; }
            [Column("unit price", Precision = 10, Scale = 2)] public decimal Price { get; set; }
            [Unique, Column(Length = 20, Collation = "NOCASE", Dialect = Dialect.Sqlite)] public string? Code { get; set; }
            [Version] public int Version { get; set; }
        }
        """).Files["Line.g.cs"]);

    [Fact]
    public void Computed_columns_and_a_key_that_is_always_counted() => Snapshot.Match(Generator.Run("""
        using Orm;

        [Table("boxes")]
        public partial class Box
        {
            [Key(Identity = Identity.Always)] public int Id { get; private set; }
            public partial int Width { get; set; }
            [Computed("width * 2")] public int Double { get; }
            [Unique, Computed("'box ' || width")] public partial string Label { get; }
        }
        """).OnlyEntity);

    [Fact]
    public void An_enum_of_PostgreSql_and_a_sequence() => Snapshot.Match(Generator.Run("""
        using Orm;

        [PostgreSqlEnum("mood")]
        public enum Mood { Sad, Happy, [EnumLabel("so so")] Fair }

        [Table("visits")]
        public partial class Visit
        {
            [Key] public int Id { get; set; }
            public Mood? Mood { get; set; }
            [Sequence("visit_number", Start = 1000)] public int Number { get; set; }
        }
        """).OnlyEntity);
}
