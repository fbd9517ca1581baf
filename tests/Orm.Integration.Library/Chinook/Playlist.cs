namespace Orm.Integration.Library.Chinook;

[Table]
public partial class Playlist
{
    [Key] public int PlaylistId { get; private set; }

    public string? Name { get; private set; }

    public static Playlist Create(int id, string? name) => new() { PlaylistId = id, Name = name };
}
