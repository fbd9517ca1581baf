namespace Orm.Integration.Tests.Types.Lists;

/// <summary>Lists in properties that tell of their changes.</summary>
[Table("playlists")]
public partial class Playlist
{
    [Key]
    public partial int Id { get; set; }

    public partial List<string> Songs { get; set; } = [];

    [AsText]
    public partial DayOfWeek?[]? Days { get; set; }

    public partial string Note { get; set; } = "";
}
