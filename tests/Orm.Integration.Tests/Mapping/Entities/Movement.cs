namespace Orm.Integration.Tests.Mapping.Entities;

[Table("movements")]
[References<Stock>(nameof(Depot), nameof(Number), OnDelete = OnDelete.Cascade)]
public partial class Movement
{
    [Key(Generated = false)] public int Id { get; set; }

    public required string Depot { get; set; }

    public long Number { get; set; }

    public int Difference { get; set; }
}
