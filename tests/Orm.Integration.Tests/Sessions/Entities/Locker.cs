namespace Orm.Integration.Tests.Sessions.Entities;

/// <summary>A unique column that can't be NULL, and a unique index over two columns that can.</summary>
[Table("lockers")]
[Index(nameof(Corridor), nameof(Place), Unique = true)]
public partial class Locker
{
    [Key] public int Id { get; set; }

    [Unique] public required string Label { get; set; }

    public int? Corridor { get; set; }

    public int? Place { get; set; }
}
