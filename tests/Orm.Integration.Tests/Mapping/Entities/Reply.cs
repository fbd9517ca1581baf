namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Refers to a table of another schema, and sorts by a collation of each database.</summary>
[Table("replies", Schema = "Back Office")]
public partial class Reply
{
    [Key(Identity = Identity.Always)] public long Id { get; set; }

    [References<Complaint>(OnDelete = OnDelete.Cascade)] public int ComplaintId { get; set; }

    [Column(Collation = "NOCASE", Dialect = Dialect.Sqlite)]
    [Column(Collation = "und-x-icu", Dialect = Dialect.PostgreSql)]
    public required string Text { get; set; }
}
