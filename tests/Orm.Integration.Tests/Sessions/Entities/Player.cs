namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>The other half: a player always has a troupe.</summary>
[Table("players")]
public partial class Player
{
    [Key] public partial int Id { get; set; }

    public required partial string Name { get; set; }

    [References<Troupe>] public partial int TroupeId { get; set; }
}
