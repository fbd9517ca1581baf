namespace Orm.Integration.Tests.Types.Documents;

/// <summary>JSON in a property that tells of its changes.</summary>
[Table("stages")]
public partial class Stage
{
    [Key]
    public partial int Id { get; set; }

    [Json]
    public partial Dictionary<string, int> Seats { get; set; } = [];

    public partial string Note { get; set; } = "";
}
