namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>The other half of it.</summary>
[Table("shackles")]
public partial class Shackle
{
    [Key(Generated = false)] public int Id { get; set; }

    [References<Padlock>] public int PadlockId { get; set; }
}
