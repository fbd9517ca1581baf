using Orm.Integration.Library.Chinook;
using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Chinook;

/// <summary>All rows of the eleven tables.</summary>
public sealed record ChinookRows(
    List<Artist> Artists,
    List<Album> Albums,
    List<Genre> Genres,
    List<MediaType> MediaTypes,
    List<Track> Tracks,
    List<Playlist> Playlists,
    List<PlaylistTrack> PlaylistTracks,
    List<Employee> Employees,
    List<Customer> Customers,
    List<Invoice> Invoices,
    List<InvoiceLine> InvoiceLines)
{
    public int Count => Rows().Count();

    public static async Task<ChinookRows> Read(TestSession session) => new(
        await session.List<Artist>(),
        await session.List<Album>(),
        await session.List<Genre>(),
        await session.List<MediaType>(),
        await session.List<Track>(),
        await session.List<Playlist>(),
        await session.List<PlaylistTrack>(),
        await session.List<Employee>(),
        await session.List<Customer>(),
        await session.List<Invoice>(),
        await session.List<InvoiceLine>());

    public IEnumerable<IEntity> Rows() =>
    [
        .. Artists, .. Albums, .. Genres, .. MediaTypes, .. Tracks, .. Playlists, .. PlaylistTracks,
        .. Employees, .. Customers, .. Invoices, .. InvoiceLines,
    ];

    /// <summary>New objects with the same values, children before their parents.</summary>
    public IEnumerable<IEntity> Copies() =>
    [
        .. InvoiceLines.Select(row => row with { }),
        .. Invoices.Select(row => row with { }),
        .. Customers.Select(Copy),
        .. Employees.Select(Copy),
        .. PlaylistTracks.Select(row => row with { }),
        .. Playlists.Select(row => Playlist.Create(row.PlaylistId, row.Name)),
        .. Tracks.Select(Copy),
        .. MediaTypes.Select(row => new MediaType(row.MediaTypeId, row.Name)),
        .. Genres.Select(row => row with { }),
        .. Albums.Select(row => row with { }),
        .. Artists.Select(row => new Artist { ArtistId = row.ArtistId, Name = row.Name }),
    ];

    /// <summary>Each row as a line that names its table and every value.</summary>
    public IEnumerable<string> Values() => Rows().Select(row => row.GetType().Name + " " + string.Join(" | ", row.GetType().GetProperties()
        .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
        .Select(property => $"{property.Name}={property.GetValue(row)}")));

    static Customer Copy(Customer row) => new()
    {
        Id = row.Id,
        FirstName = row.FirstName,
        LastName = row.LastName,
        Company = row.Company,
        Address = row.Address,
        City = row.City,
        State = row.State,
        Country = row.Country,
        PostalCode = row.PostalCode,
        Phone = row.Phone,
        Fax = row.Fax,
        Email = row.Email,
        Representative = row.Representative,
    };

    static Employee Copy(Employee row) => new()
    {
        EmployeeId = row.EmployeeId,
        LastName = row.LastName,
        FirstName = row.FirstName,
        Title = row.Title,
        ReportsTo = row.ReportsTo,
        BirthDate = row.BirthDate,
        HireDate = row.HireDate,
        Address = row.Address,
        City = row.City,
        State = row.State,
        Country = row.Country,
        PostalCode = row.PostalCode,
        Phone = row.Phone,
        Fax = row.Fax,
        Email = row.Email,
    };

    static Track Copy(Track row) => new()
    {
        TrackId = row.TrackId,
        Name = row.Name,
        AlbumId = row.AlbumId,
        MediaTypeId = row.MediaTypeId,
        GenreId = row.GenreId,
        Composer = row.Composer,
        Milliseconds = row.Milliseconds,
        Bytes = row.Bytes,
        UnitPrice = row.UnitPrice,
    };
}
