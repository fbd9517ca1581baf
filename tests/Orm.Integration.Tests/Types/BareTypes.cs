namespace Orm.Integration.Tests.Types;

/// <summary>A column of every type, none of them NULL.</summary>
[Table("bare_types")]
public partial class BareTypes
{
    [Key]
    public int Id { get; set; }

    public bool Bool { get; set; }

    public sbyte SByte { get; set; }

    public byte Byte { get; set; }

    public short Short { get; set; }

    public ushort UShort { get; set; }

    public int Int { get; set; }

    public uint UInt { get; set; }

    public long Long { get; set; }

    public ulong ULong { get; set; }

    public float Float { get; set; }

    public double Double { get; set; }

    public decimal Decimal { get; set; }

    public char Char { get; set; } = 'a';

    public string String { get; set; } = "";

    public Guid Guid { get; set; }

    [Column(Type = "BLOB", Dialect = Dialect.Sqlite)]
    public Guid GuidBytes { get; set; }

    public DateTime DateTime { get; set; }

    [Column(Type = "timestamp")]
    public DateTime Timestamp { get; set; }

    public DateTimeOffset DateTimeOffset { get; set; }

    public DateOnly DateOnly { get; set; }

    public TimeOnly TimeOnly { get; set; }

    public TimeSpan TimeSpan { get; set; }

    public byte[] Bytes { get; set; } = [];

    public ByteEnum ByteEnum { get; set; }

    public SByteEnum SByteEnum { get; set; }

    public ShortEnum ShortEnum { get; set; }

    public UShortEnum UShortEnum { get; set; }

    public IntEnum IntEnum { get; set; }

    public UIntEnum UIntEnum { get; set; }

    public LongEnum LongEnum { get; set; }

    public ULongEnum ULongEnum { get; set; }

    [AsText]
    public IntEnum TextEnum { get; set; }
}
