namespace Orm.Integration.Tests.Sqlite.Schema;

[Table("schema_owners")]
[Index(nameof(Age))]
public partial class Owner
{
    [Key]
    public int Id { get; set; }

    [Unique]
    public required string Name { get; set; }

    public int? Age { get; set; }

    [References<Pet>]
    public int? FavouriteId { get; set; }
}
