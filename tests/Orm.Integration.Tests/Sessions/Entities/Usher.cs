namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>Falls to season 1 when its own goes.</summary>
[Table("ushers")]
public partial class Usher
{
    [Key] public int Id { get; set; }

    [Column(Default = 1), References<Season>(OnDelete = OnDelete.SetDefault)] public partial int SeasonId { get; set; }
}
