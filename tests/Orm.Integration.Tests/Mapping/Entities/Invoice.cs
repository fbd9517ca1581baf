namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>A key that is always the database's.</summary>
[Table("invoices")]
public partial class Invoice
{
    [Key(Identity = Identity.Always)] public int Id { get; set; }

    public string? Customer { get; set; }
}
