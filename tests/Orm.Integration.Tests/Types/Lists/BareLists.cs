namespace Orm.Integration.Tests.Types.Lists;

/// <summary>An array of every type, none of them NULL and without NULL in it.</summary>
[Table("bare_lists")]
public partial class BareLists
{
    [Key]
    public int Id { get; set; }

    public bool[] Bools { get; set; } = [];

    public sbyte[] SBytes { get; set; } = [];

    public short[] Shorts { get; set; } = [];

    public ushort[] UShorts { get; set; } = [];

    public int[] Ints { get; set; } = [];

    public uint[] UInts { get; set; } = [];

    public long[] Longs { get; set; } = [];

    public ulong[] ULongs { get; set; } = [];

    public float[] Floats { get; set; } = [];

    public double[] Doubles { get; set; } = [];

    public decimal[] Decimals { get; set; } = [];

    public char[] Chars { get; set; } = [];

    public string[] Strings { get; set; } = [];

    public Guid[] Guids { get; set; } = [];

    public DateTime[] DateTimes { get; set; } = [];

    public DateTimeOffset[] DateTimeOffsets { get; set; } = [];

    public DateOnly[] DateOnlys { get; set; } = [];

    public TimeOnly[] TimeOnlys { get; set; } = [];

    public TimeSpan[] TimeSpans { get; set; } = [];

    public byte[][] ByteArrays { get; set; } = [];

    public IntEnum[] IntEnums { get; set; } = [];

    public ULongEnum[] ULongEnums { get; set; } = [];

    [AsText]
    public IntEnum[] TextEnums { get; set; } = [];

    public List<byte> ByteList { get; set; } = [];
}
