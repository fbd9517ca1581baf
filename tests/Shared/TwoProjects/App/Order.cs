using Library;
using Orm;

namespace App;

[Table("orders")]
public partial class Order
{
    [Key] public Guid Number { get; set; }
    [References<Customer>] public int CustomerId { get; set; }
    public decimal Total { get; set; }
}
