namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>Keeps its season from going.</summary>
[Table("contracts")]
public partial class Contract
{
    [Key] public int Id { get; set; }

    [References<Season>(OnDelete = OnDelete.Restrict)] public int SeasonId { get; set; }
}
