namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>A key made by the client, and a version.</summary>
[Table("tickets")]
public partial class Ticket
{
    [Key] public Guid Id { get; set; }

    public decimal Price { get; set; }

    [Version] public int Version { get; set; }
}
