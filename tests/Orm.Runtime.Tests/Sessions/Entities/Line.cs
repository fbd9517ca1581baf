namespace Orm.Runtime.Tests.Sessions.Entities;

/// <summary>A record with a key of two parts.</summary>
[Table("lines")]
public partial record Line
{
    [Key]
    public int OrderId { get; set; }

    [Key]
    public required string Item { get; set; }

    public int Quantity { get; set; }
}
