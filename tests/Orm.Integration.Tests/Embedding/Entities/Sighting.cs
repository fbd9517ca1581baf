namespace Orm.Integration.Tests.Embedding.Entities;

[Table("sightings")]
public partial record Sighting([property: Key] int Id, [property: Embedded] Spot Spot, [property: Embedded] Amount? Reward);
