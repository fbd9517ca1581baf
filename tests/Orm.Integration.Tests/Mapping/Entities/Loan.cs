using Orm.Integration.Library;

namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>Refers to tables of another assembly.</summary>
[Table("loans")]
public partial class Loan
{
    [Key] public Guid Id { get; set; }

    [References<Country>] public required string CountryCode { get; set; }

    [References<Etching>(OnDelete = OnDelete.Cascade)] public int? EtchingId { get; set; }
}
