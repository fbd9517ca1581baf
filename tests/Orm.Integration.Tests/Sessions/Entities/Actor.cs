namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>Plain properties only: changes are found by comparison with a snapshot.</summary>
[Table("actors")]
public partial class Actor
{
    [Key] public int Id { get; set; }

    public required string Name { get; set; }

    [Check("age >= 0")] public int? Age { get; set; }

    [Unique] public string? Email { get; set; }
}
