namespace Orm.Integration.Tests.Embedding.Entities;

[Table("shipments")]
[Index("To.City")]
public partial class Shipment
{
    [Key] public int Id { get; set; }

    [Embedded] public required Place To { get; set; }

    [Embedded] public Place? From { get; set; }

    [Embedded(Prefix = "")] public required Amount Amount { get; set; }

    [Embedded] public Spot? Seen { get; set; }
}
