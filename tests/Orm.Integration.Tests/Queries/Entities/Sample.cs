namespace Orm.Integration.Tests.Queries.Entities;

/// <summary>A column of every type that functions are of, and another to use it with.</summary>
[Table("samples")]
public partial class Sample
{
    [Key] public int Id { get; set; }
    public string Text { get; set; } = "";
    public string? Note { get; set; }
    public string Part { get; set; } = "";
    public char Letter { get; set; } = 'x';
    public byte Tiny { get; set; }
    public short Small { get; set; }
    public int Number { get; set; }
    public int Divisor { get; set; } = 1;
    public int? Maybe { get; set; }
    public long Big { get; set; }
    public float Single { get; set; }
    public double Real { get; set; }
    public double Positive { get; set; } = 1;
    public decimal Price { get; set; }
    public decimal Rate { get; set; } = 1;
    public decimal? Discount { get; set; }
    public bool Flag { get; set; }
    public Rights Rights { get; set; }
    public DateTime Created { get; set; } = DateTime.UnixEpoch;
    public DateTime? Changed { get; set; }
    [Column(Type = "timestamp", Dialect = Dialect.PostgreSql)] public DateTime Opens { get; set; } = new(2000, 1, 1);
    public DateTimeOffset Seen { get; set; } = DateTimeOffset.UnixEpoch;
    public DateOnly Day { get; set; } = new(2000, 1, 1);
    public TimeOnly From { get; set; }
    public TimeOnly Until { get; set; }
    public TimeSpan Span { get; set; }
    public TimeSpan Pause { get; set; }
    public Guid Token { get; set; }
    public byte[] Bytes { get; set; } = [];
    public byte[]? Copy { get; set; }
    public List<string> Words { get; set; } = [];
    public int[]? Marks { get; set; }
    public IReadOnlyList<string?> Notes { get; set; } = [];
}
