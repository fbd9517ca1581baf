namespace Orm.Runtime.Tests.Sessions.Entities;

/// <summary>Refers to its own table.</summary>
[Table("categories")]
public partial class Category
{
    [Key(Generated = false)]
    public int Id { get; set; }

    [References<Category>]
    public int? ParentId { get; set; }
}
