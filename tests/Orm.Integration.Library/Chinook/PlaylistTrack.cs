namespace Orm.Integration.Library.Chinook;

[Table]
public sealed partial record PlaylistTrack
{
    [Key, References<Playlist>] public int PlaylistId { get; init; }

    [Key, References<Track>] public int TrackId { get; init; }
}
