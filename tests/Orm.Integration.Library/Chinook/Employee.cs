namespace Orm.Integration.Library.Chinook;

[Table]
public partial class Employee
{
    [Key] public int EmployeeId { get; set; }

    public required string LastName { get; set; }

    public required string FirstName { get; set; }

    public string? Title { get; set; }

    [References<Employee>] public int? ReportsTo { get; set; }

    [Column(Type = "timestamp", Dialect = Dialect.PostgreSql)] public DateTime? BirthDate { get; set; }

    public DateTime? HireDate { get; set; }

    public string? Address { get; set; }

    public string? City { get; set; }

    public string? State { get; set; }

    public string? Country { get; set; }

    public string? PostalCode { get; set; }

    public string? Phone { get; set; }

    public string? Fax { get; set; }

    public string? Email { get; set; }
}
