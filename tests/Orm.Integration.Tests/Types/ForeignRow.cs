namespace Orm.Integration.Tests.Types;

/// <summary>A table that another program made, without STRICT and with types of its own.</summary>
[Table("foreign_rows")]
public partial class ForeignRow
{
    [Key(Generated = false)]
    public required string Code { get; set; }

    public int? Number { get; set; }

    public required string Name { get; set; }

    public double? Ratio { get; set; }

    public decimal? Price { get; set; }

    public bool? Active { get; set; }

    public DateTime? Created { get; set; }

    public Guid? Token { get; set; }

    public byte[]? Data { get; set; }

    [AsText]
    public DayOfWeek? Day { get; set; }
}
