namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>One half of a cycle of tables: a leader may be missing.</summary>
[Table("troupes")]
public partial class Troupe
{
    [Key] public int Id { get; set; }

    public required string Name { get; set; }

    [References<Player>] public int? LeaderId { get; set; }

    [Version] public int Version { get; set; }
}
