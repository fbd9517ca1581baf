using Orm;

namespace Consumer;

[Table("users")]
public partial class User
{
    [Key] public int Id { get; set; }
    public required string Name { get; set; }
    public partial int? Age { get; set; }
    public bool IsActive { get; set; } = true;
}
