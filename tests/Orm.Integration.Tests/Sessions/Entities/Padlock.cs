namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>One half of a cycle of tables without a nullable foreign key.</summary>
[Table("padlocks")]
public partial class Padlock
{
    [Key(Generated = false)] public int Id { get; set; }

    [References<Shackle>] public int ShackleId { get; set; }
}
