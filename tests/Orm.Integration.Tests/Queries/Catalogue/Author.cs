namespace Orm.Integration.Tests.Queries.Catalogue;

[Table("authors")]
public partial class Author
{
    [Key(Generated = false)] public int Id { get; set; }

    public required string Name { get; set; }

    public int? Born { get; set; }

    public bool IsActive { get; set; }
}
