using Orm;

namespace Consumer;

public enum Color : byte { Red, Green, Blue }

public abstract class Stamped
{
    public DateTime CreatedAt { get; private set; } = new(2026, 11, 22, 10, 11, 12, DateTimeKind.Utc);
}

/// <summary>Each type of a column, in the shapes that a property can have.</summary>
[Table]
[Index(nameof(Text), nameof(Int))]
public partial class Everything : Stamped
{
    [Key] public Guid Id { get; init; }
    public required string Text { get; init; }
    public bool Bool { get; set; }
    public sbyte SByte { get; init; }
    public byte Byte { get; private set; }
    public partial short Short { get; set; }
    public ushort UShort { get; set; }
    public partial int Int { get; set; }
    public uint UInt { get; set; }
    public long Long { get; set; }
    public ulong? ULong { get; set; }
    public float Float { get; set; }
    public double? Double { get; set; }
    public decimal? Decimal { get; set; }
    public char Char { get; set; } = 'x';
    public DateTime? DateTime { get; set; }
    public DateTimeOffset? DateTimeOffset { get; set; }
    public DateOnly? DateOnly { get; set; }
    public TimeOnly? TimeOnly { get; set; }
    public TimeSpan? TimeSpan { get; set; }
    public partial byte[]? Bytes { get; set; }
    public Color Color { get; set; }
    [AsText] public Color? Paint { get; set; }
    [Column("class", Length = 20)] public string? @class { get; set; }

    public static Everything Sample(Guid id) => new()
    {
        Id = id, Text = "Grüße, 世界", Bool = true, SByte = -8, Byte = 8, Short = -16, UShort = 16, Int = -32, UInt = 32, Long = long.MinValue,
        ULong = long.MaxValue, Float = 1.5f, Double = -0.1, Decimal = decimal.MaxValue, Char = 'ß',
        DateTime = new DateTime(2026, 2, 3, 4, 5, 6, 7, DateTimeKind.Utc).AddMicroseconds(8), DateTimeOffset = new DateTimeOffset(2026, 2, 3, 4, 5, 6, System.TimeSpan.Zero),
        DateOnly = new DateOnly(2026, 2, 3), TimeOnly = new TimeOnly(4, 5, 6), TimeSpan = System.TimeSpan.FromMicroseconds(-5), Bytes = [1, 2, 3],
        Color = Color.Green, Paint = Color.Blue, @class = "keyword",
    };

    public string Describe() => string.Join(' ', Id, Text, Bool, SByte, Byte, Short, UShort, Int, UInt, Long, ULong, Float, Double, Decimal, Char,
        $"{DateTime:O}", $"{DateTimeOffset:O}", $"{DateOnly:O}", $"{TimeOnly:O}", $"{TimeSpan:c}", Bytes is null ? "" : Convert.ToHexString(Bytes), Color, Paint, @class, $"{CreatedAt:O}");
}

[Table]
public partial record Country([property: Key] string Code, string Name);

[Table]
public partial class Enrolment
{
    [Key] public StudentId Student { get; set; }
    [Key] public required string Course { get; set; }
}
