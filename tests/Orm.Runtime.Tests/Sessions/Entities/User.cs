namespace Orm.Runtime.Tests.Sessions.Entities;

/// <summary>Every property partial: the setters tell of each change.</summary>
[Table("users")]
public partial class User
{
    [Key]
    public partial int Id { get; set; }

    public required partial string Name { get; set; }

    public partial int? Age { get; set; }

    [Unique]
    public partial string? Email { get; set; }
}
