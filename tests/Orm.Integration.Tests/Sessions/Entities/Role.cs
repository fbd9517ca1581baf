namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>A child of two tables by bare foreign keys, named before its parents by alphabet.</summary>
[Table("acting_roles")]
public partial class Role
{
    [Key] public int Id { get; set; }

    public required string Name { get; set; }

    [References<Play>] public int PlayId { get; set; }

    [References<Actor>] public int? ActorId { get; set; }
}
