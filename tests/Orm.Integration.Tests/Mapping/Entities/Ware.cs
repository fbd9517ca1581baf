using Orm.Integration.Tests.Conversions.Entities;

namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Columns with room for so much and no more.</summary>
[Table("wares")]
public partial class Ware
{
    [Key] public int Id { get; set; }

    [Column(Length = 2)] public string? Code { get; set; }

    [Column(Length = 6)] public Email? Maker { get; set; }

    [Column(Precision = 5, Scale = 2)] public decimal Price { get; set; }

    [Column(Precision = 3)] public partial decimal? Pieces { get; set; }
}
