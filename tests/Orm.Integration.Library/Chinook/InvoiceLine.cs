namespace Orm.Integration.Library.Chinook;

[Table]
public partial record InvoiceLine(
    [property: Key] int InvoiceLineId,
    [property: References<Invoice>] int InvoiceId,
    [property: References<Track>] int TrackId,
    decimal UnitPrice,
    int Quantity);
