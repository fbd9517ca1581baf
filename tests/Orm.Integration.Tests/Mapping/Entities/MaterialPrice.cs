namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>An enum as key.</summary>
[Table("material_prices")]
public partial class MaterialPrice
{
    [Key] public Material Material { get; set; }

    public decimal Price { get; set; }
}
