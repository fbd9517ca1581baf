namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>Outlives its season; partial properties and a version.</summary>
[Table("donations")]
public partial class Donation
{
    [Key] public partial int Id { get; set; }

    [References<Season>(OnDelete = OnDelete.SetNull)] public partial int? SeasonId { get; set; }

    public partial int Amount { get; set; }

    [Version] public partial int Version { get; set; }
}
