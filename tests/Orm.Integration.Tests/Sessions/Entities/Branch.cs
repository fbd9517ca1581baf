namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>A table that refers to itself twice.</summary>
[Table("branches")]
public partial class Branch
{
    [Key] public int Id { get; set; }

    public required string Name { get; set; }

    [References<Branch>] public int? GrowsFrom { get; set; }

    [References<Branch>] public int? GraftedOn { get; set; }
}
