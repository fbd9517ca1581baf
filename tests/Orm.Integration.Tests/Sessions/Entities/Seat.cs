namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>A key of two parts.</summary>
[Table("seats")]
public partial class Seat
{
    [Key] public required string Hall { get; set; }

    [Key] public int Number { get; set; }

    public string? Holder { get; set; }
}
