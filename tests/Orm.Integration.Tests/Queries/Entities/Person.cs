namespace Orm.Integration.Tests.Queries.Entities;

[Table("people")]
public partial class Person
{
    [Key] public int Id { get; set; }
    public required string Name { get; set; }
    public string? Nick { get; set; }
    public int? Age { get; set; }
    public bool Active { get; set; }
    public bool? Vip { get; set; }
    public decimal Balance { get; set; }
    public decimal? Limit { get; set; }
    public double Score { get; set; }
    public char Grade { get; set; } = 'x';
    public Mood Mood { get; set; }
    [AsText] public Mood? Was { get; set; }
    public Guid Token { get; set; }
    [Column(Type = "BLOB", Dialect = Dialect.Sqlite)] public Guid Serial { get; set; }
    public DateTime Created { get; set; } = DateTime.UnixEpoch;
    [Column(Type = "timestamp", Dialect = Dialect.PostgreSql)] public DateTime Opens { get; set; } = new(2000, 1, 1);
    public DateOnly? Born { get; set; }
    public TimeSpan Pause { get; set; }
    public byte[]? Photo { get; set; }
}
