namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>A row that rows of other tables refer to in every way.</summary>
[Table("seasons")]
public partial class Season
{
    [Key] public int Id { get; set; }

    public required string Name { get; set; }
}
