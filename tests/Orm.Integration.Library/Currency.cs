namespace Orm.Integration.Library;

/// <summary>A key type that no entity of the referring assembly has.</summary>
[Table]
public partial class Currency
{
    [Key] public required char Sign { get; init; }

    [Key] public short Year { get; init; }

    public decimal Rate { get; set; }
}
