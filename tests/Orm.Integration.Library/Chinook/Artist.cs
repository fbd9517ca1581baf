namespace Orm.Integration.Library.Chinook;

[Table]
public partial class Artist
{
    [Key] public int ArtistId { get; set; }

    [Column(Length = 120)] public string? Name { get; set; }
}
