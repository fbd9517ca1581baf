namespace Orm.Generators.Tests.Databases;

/// <summary>Entities that use every type of column and every mapping attribute.</summary>
static class Everything
{
    public const string Source = """
        using System;
        using Orm;

        public enum Color : byte { Red, Green }

        [Table("types")]
        public partial class Types
        {
            [Key] public Guid Id { get; set; }
            public bool Bool { get; set; } public bool? MaybeBool { get; set; }
            public sbyte SByte { get; set; } public byte Byte { get; set; } public short Short { get; set; } public ushort UShort { get; set; }
            public int Int { get; set; } public uint UInt { get; set; } public long Long { get; set; } public ulong ULong { get; set; }
            public float Float { get; set; } public double Double { get; set; } public decimal Decimal { get; set; }
            [Column(Precision = 12, Scale = 4)] public decimal Money { get; set; }
            public char Char { get; set; } public string String { get; set; } = ""; [Column(Length = 5)] public string? Code { get; set; }
            public DateTime DateTime { get; set; } [Column(Type = "timestamp")] public DateTime Clock { get; set; }
            public DateTimeOffset Offset { get; set; } public DateOnly Date { get; set; } public TimeOnly Time { get; set; } public TimeSpan Span { get; set; }
            public byte[] Bytes { get; set; } = []; [Column(Length = 16)] public byte[]? Hash { get; set; }
            [Column(Type = "BLOB")] public Guid Binary { get; set; }
            public Color Color { get; set; } [AsText] public Color? Named { get; set; }
            [Column(Type = "jsonb", Dialect = Dialect.PostgreSql)] public string Json { get; set; } = "{}";
            [Column(Collation = "NOCASE", Dialect = Dialect.Sqlite), Column(Collation = "C", Dialect = Dialect.PostgreSql)] public string? Sorted { get; set; }
        }

        [Table("defaults")]
        public partial class Defaults
        {
            [Key] public int Id { get; set; }
            [Column(Default = true)] public partial bool Flag { get; set; }
            [Column(Default = -5)] public partial long Number { get; set; }
            [Column(Default = 1.5)] public partial double Fraction { get; set; }
            [Column(Default = "it's")] public partial string Text { get; set; } = "";
            [Column(Default = Color.Green)] public partial Color Color { get; set; }
            [Column(Default = Color.Green), AsText] public partial Color Named { get; set; }
            [Column(DefaultSql = "CURRENT_TIMESTAMP")] public partial DateTime? At { get; set; }
            [Column(DefaultSql = "abs(-3) + 1")] public partial int Computed { get; set; }
            [Version] public int Version { get; set; }
        }

        [Table("chickens"), Check("name <> ''"), Index(nameof(Name), Unique = true, Where = "egg_id IS NOT NULL")]
        public partial class Chicken
        {
            [Key] public int Id { get; set; }
            public string Name { get; set; } = "";
            [References<Egg>(OnDelete = OnDelete.SetNull)] public long? EggId { get; set; }
            [Unique] public string? Ring { get; set; }
        }

        [Table("eggs", Schema = "farm")]
        public partial class Egg
        {
            [Key] public long Id { get; set; }
            [References<Chicken>(OnDelete = OnDelete.Cascade)] public int ChickenId { get; set; }
            [References<Egg>(OnDelete = OnDelete.Restrict)] public long? Twin { get; set; }
        }

        [Table("hatches", Schema = "farm"), References<Position>(nameof(Shelf), nameof(Slot), OnDelete = OnDelete.SetDefault)]
        public partial class Hatch
        {
            [Key] public DateOnly Day { get; set; }
            [Key, References<Egg>] public long EggId { get; set; }
            public int? Shelf { get; set; } public string? Slot { get; set; }
        }

        [Table("positions"), Index(nameof(Slot), nameof(Shelf))]
        public partial class Position
        {
            [Key] public int Shelf { get; set; }
            [Key] public string Slot { get; set; } = "";
        }

        [Table("telegrams")]
        public partial class Telegram
        {
            [Key(Generated = false)] public ulong Number { get; set; }
            [References<Telegram>] public ulong? Answers { get; set; }
        }

        [Table("members", Schema = "farm")]
        public partial class Member
        {
            [Key(Generated = false)] public short Id { get; set; }
        }
        """;
}
