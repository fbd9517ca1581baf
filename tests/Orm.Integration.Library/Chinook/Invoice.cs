namespace Orm.Integration.Library.Chinook;

[Table("Invoice")]
public partial record Invoice
{
    [Key] public int InvoiceId { get; init; }

    [References<Customer>] public int CustomerId { get; init; }

    public DateTime InvoiceDate { get; init; }

    public string? BillingAddress { get; init; }

    public string? BillingCity { get; init; }

    public string? BillingState { get; init; }

    public string? BillingCountry { get; init; }

    public string? BillingPostalCode { get; init; }

    [Column(Precision = 10, Scale = 2)] public decimal Total { get; init; }
}
