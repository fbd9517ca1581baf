namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>Outlives its season; plain properties.</summary>
[Table("pledges")]
public partial class Pledge
{
    [Key] public int Id { get; set; }

    [References<Season>(OnDelete = OnDelete.SetNull)] public int? SeasonId { get; set; }

    public int Amount { get; set; }
}
