namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>A day as key.</summary>
[Table("opening_days")]
public partial class OpeningDay
{
    [Key] public DateOnly Day { get; set; }

    public TimeOnly From { get; set; }
}
