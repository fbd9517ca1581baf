namespace Orm.Integration.Library.Chinook;

/// <summary>Partial and plain properties side by side, some columns under other names.</summary>
[Table]
public partial class Customer
{
    [Key, Column("CustomerId")] public int Id { get; set; }

    public required partial string FirstName { get; set; }

    public required string LastName { get; set; }

    public string? Company { get; set; }

    public partial string? Address { get; set; }

    public string? City { get; init; }

    public string? State { get; init; }

    public string? Country { get; init; }

    public string? PostalCode { get; set; }

    public partial string? Phone { get; set; }

    public string? Fax { get; set; }

    public required string Email { get; set; }

    [Column("SupportRepId"), References<Employee>] public int? Representative { get; set; }
}
