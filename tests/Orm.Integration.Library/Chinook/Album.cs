namespace Orm.Integration.Library.Chinook;

[Table]
public partial record Album
{
    [Key] public int AlbumId { get; init; }

    [Column(Length = 160)] public required string Title { get; init; }

    [References<Artist>] public required int ArtistId { get; init; }
}
