namespace Orm.Integration.Library.Chinook;

[Table]
public partial class Track
{
    [Key] public partial int TrackId { get; set; }

    [Column(Length = 200)] public required partial string Name { get; set; }

    [References<Album>] public partial int? AlbumId { get; set; }

    [References<MediaType>] public partial int MediaTypeId { get; set; }

    [References<Genre>] public partial int? GenreId { get; set; }

    public partial string? Composer { get; set; }

    public partial int Milliseconds { get; set; }

    public partial long? Bytes { get; set; }

    [Column(Precision = 10, Scale = 2)] public partial decimal UnitPrice { get; set; }
}
