namespace Orm.Integration.Tests.Sqlite.Schema;

[Table("schema_pets")]
public partial class Pet
{
    [Key]
    public int Id { get; set; }

    [References<Owner>]
    public int OwnerId { get; set; }
}
