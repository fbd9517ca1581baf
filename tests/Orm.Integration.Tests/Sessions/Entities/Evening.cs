namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>Goes with its season, and takes its applause along.</summary>
[Table("evenings")]
public partial class Evening
{
    [Key] public int Id { get; set; }

    [References<Season>(OnDelete = OnDelete.Cascade)] public int SeasonId { get; set; }

    public string? Note { get; set; }
}
