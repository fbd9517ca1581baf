using Orm;

namespace Quickstart;

[Table("users")]
public partial class User
{
    [Key] public int Id { get; set; }
    public required string Name { get; set; }
    public partial int? Age { get; set; }
}
