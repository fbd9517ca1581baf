namespace Orm.Runtime.Tests.Sessions.Entities;

/// <summary>Refers to users by a bare foreign key.</summary>
[Table("posts")]
public partial class Post
{
    [Key]
    public int Id { get; set; }

    [References<User>]
    public int UserId { get; set; }

    public required string Title { get; set; }
}
