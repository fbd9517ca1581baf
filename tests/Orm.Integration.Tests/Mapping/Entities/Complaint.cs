namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>A table and a sequence in a schema; a foreign key leads out of it, an index stands in it.</summary>
[Table("complaints", Schema = "desk")]
[Index(nameof(VisitorId), nameof(Number))]
public partial class Complaint
{
    [Key] public int Id { get; set; }

    [Sequence("complaint_number", Schema = "desk", Start = 1000, Increment = 10)]
    [Column(DefaultSql = "abs(random() % 1000000) + 1000", Dialect = Dialect.Sqlite)]
    public int Number { get; set; }

    [References<Visitor>(OnDelete = OnDelete.Cascade)] public int VisitorId { get; set; }

    [Unique, Column(Length = 20)] public string? Topic { get; set; }
}
