namespace Orm.Integration.Tests.Types.Lists;

/// <summary>Lists of every shape, in properties that are compared and in one that tells of its changes.</summary>
[Table("setlists")]
public partial class Setlist
{
    [Key]
    public int Id { get; set; }

    [Unique]
    public string[] Songs { get; set; } = [];

    public List<int>? Seconds { get; set; }

    public IList<DayOfWeek> Days { get; set; } = [];

    public IReadOnlyList<DateTime> Starts { get; set; } = [];

    public string Note { get; set; } = "";
}
