using Orm.Integration.Library.Chinook;
using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Chinook;

/// <summary>What one asks of a shop's database, as queries, and the same as SQL written by hand.</summary>
public abstract class ChinookQuestionsSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task Twenty_questions_have_the_answers_that_SQL_by_hand_gives(Form form)
    {
        await using (var source = ChinookSpec<TDatabase>.OpenOriginal())
        {
            await using var reader = new TestSession(source.OpenSession(), form);
            var rows = await ChinookRows.Read(reader);
            await Store([.. rows.Copies()]);
        }

        await using var session = Open(form);
        await Top_ten_artists_by_revenue(session);
        await Customers_by_country(session);
        await Tracks_never_sold(session);
        await Revenue_by_month(session);
        await Employees_with_their_managers_names(session);
        await Albums_with_more_than_twenty_tracks(session);
        await The_longest_track_of_each_genre(session);
        await Countries_whose_mean_invoice_is_above_six(session);
        await Customers_who_bought_jazz(session);
        await Artists_with_the_number_of_their_albums(session);
        await Genres_that_nobody_in_Canada_bought(session);
        await Sales_by_representative(session);
        await The_greatest_invoice_of_each_customer(session);
        await Tracks_longer_than_twice_the_mean(session);
        await How_many_cities_there_are(session);
        await Names_and_companies_of_customers(session);
        await Countries_with_customers_and_employees(session);
        await The_third_page_of_tracks(session);
        await Tracks_by_classes_of_length(session);
        await Artists_without_an_album(session);
    }

    static async Task Top_ten_artists_by_revenue(TestSession session)
    {
        var lines = session.Session.Query<InvoiceLine>();
        var answer = await session.List(lines
            .Join(session.Session.Query<Track>(), line => line.TrackId, track => track.TrackId, (line, track) => new { track.AlbumId, Price = line.UnitPrice * line.Quantity })
            .Join(session.Session.Query<Album>(), sale => sale.AlbumId, album => album.AlbumId, (sale, album) => new { album.ArtistId, sale.Price })
            .Join(session.Session.Query<Artist>(), sale => sale.ArtistId, artist => artist.ArtistId, (sale, artist) => new { artist.ArtistId, artist.Name, sale.Price })
            .GroupBy(sale => new { sale.ArtistId, sale.Name })
            .Select(sales => new { sales.Key.Name, Revenue = sales.Sum(sale => sale.Price), sales.Key.ArtistId })
            .OrderByDescending(artist => artist.Revenue).ThenBy(artist => artist.ArtistId)
            .Take(10));
        var expected = await session.List(session.Session.Sql<(string Name, double Revenue, int Id)>($"""
            SELECT a."Name", SUM(CAST(l."UnitPrice" AS double precision) * l."Quantity") AS revenue, a."ArtistId"
            FROM "InvoiceLine" l JOIN "Track" t ON t."TrackId" = l."TrackId" JOIN "Album" b ON b."AlbumId" = t."AlbumId" JOIN "Artist" a ON a."ArtistId" = b."ArtistId"
            GROUP BY a."ArtistId", a."Name" ORDER BY ROUND(CAST(SUM(CAST(l."UnitPrice" AS double precision) * l."Quantity") AS numeric), 2) DESC, a."ArtistId" LIMIT 10
            """));
        Assert.Equal(10, answer.Count);
        Assert.Equal("Iron Maiden", answer[0].Name);
        Assert.Equal(expected.Select(row => (row.Name, Cents(row.Revenue), row.Id)), answer.Select(artist => (artist.Name!, artist.Revenue, artist.ArtistId)));
    }

    static async Task Customers_by_country(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Customer>()
            .GroupBy(customer => customer.Country, (country, customers) => new { country, Count = customers.Count() })
            .OrderByDescending(group => group.Count).ThenBy(group => group.country));
        var expected = await session.List(session.Session.Sql<(string, int)>($"""SELECT "Country", CAST(COUNT(*) AS integer) FROM "Customer" GROUP BY "Country" """));
        Assert.Equal(24, answer.Count);
        Assert.Equal(expected.OrderByDescending(row => row.Item2).ThenBy(row => row.Item1, StringComparer.Ordinal), answer.Select(group => (group.country!, group.Count)));
    }

    static async Task Tracks_never_sold(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Track>()
            .Where(track => !session.Session.Query<InvoiceLine>().Any(line => line.TrackId == track.TrackId))
            .OrderBy(track => track.TrackId).Select(track => track.TrackId));
        var expected = await session.List(session.Session.Sql<int>($"""SELECT "TrackId" FROM "Track" WHERE "TrackId" NOT IN (SELECT "TrackId" FROM "InvoiceLine") ORDER BY "TrackId" """));
        Assert.Equal(1519, answer.Count);
        Assert.Equal(expected, answer);
    }

    static async Task Revenue_by_month(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Invoice>()
            .GroupBy(invoice => new { invoice.InvoiceDate.Year, invoice.InvoiceDate.Month })
            .Select(month => new { month.Key.Year, month.Key.Month, Revenue = month.Sum(invoice => invoice.Total) })
            .OrderBy(month => month.Year).ThenBy(month => month.Month));
        var dates = await session.List(session.Session.Sql<(DateTime Date, decimal Total)>($"""SELECT "InvoiceDate", "Total" FROM "Invoice" """));
        var expected = dates.GroupBy(row => (row.Date.Year, row.Date.Month)).OrderBy(month => month.Key).Select(month => (month.Key.Year, month.Key.Month, month.Sum(row => row.Total)));
        Assert.Equal(60, answer.Count);
        Assert.Equal(expected, answer.Select(month => (month.Year, month.Month, month.Revenue)));
    }

    static async Task Employees_with_their_managers_names(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Employee>()
            .LeftJoin(session.Session.Query<Employee>(), employee => employee.ReportsTo, manager => manager.EmployeeId,
                (employee, manager) => new { employee.EmployeeId, employee.LastName, Manager = manager == null ? null : manager.FirstName + " " + manager.LastName })
            .OrderBy(row => row.EmployeeId));
        var expected = await session.List(session.Session.Sql<(int, string, string?)>($"""
            SELECT e."EmployeeId", e."LastName", m."FirstName" || ' ' || m."LastName" FROM "Employee" e LEFT JOIN "Employee" m ON m."EmployeeId" = e."ReportsTo" ORDER BY e."EmployeeId"
            """));
        Assert.Equal(8, answer.Count);
        Assert.Equal(expected, answer.Select(row => (row.EmployeeId, row.LastName, row.Manager)));
    }

    static async Task Albums_with_more_than_twenty_tracks(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Album>()
            .Join(session.Session.Query<Track>(), album => (int?)album.AlbumId, track => track.AlbumId, (album, track) => new { album.AlbumId, album.Title, track.Milliseconds })
            .GroupBy(track => new { track.AlbumId, track.Title })
            .Where(album => album.Count() > 20)
            .OrderBy(album => album.Key.AlbumId)
            .Select(album => new { album.Key.Title, Count = album.Count(), Longest = album.Max(track => track.Milliseconds) }));
        var expected = await session.List(session.Session.Sql<(string, int, int)>($"""
            SELECT a."Title", CAST(COUNT(*) AS integer), MAX(t."Milliseconds") FROM "Album" a JOIN "Track" t ON t."AlbumId" = a."AlbumId"
            GROUP BY a."AlbumId", a."Title" HAVING COUNT(*) > 20 ORDER BY a."AlbumId"
            """));
        Assert.NotEmpty(answer);
        Assert.Equal(expected, answer.Select(album => (album.Title, album.Count, album.Longest)));
    }

    static async Task The_longest_track_of_each_genre(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Genre>().OrderBy(genre => genre.GenreId).Select(genre => new
        {
            genre.Name,
            Longest = session.Session.Query<Track>().Where(track => track.GenreId == genre.GenreId).OrderByDescending(track => track.Milliseconds).ThenBy(track => track.TrackId)
                .Select(track => track.Name).FirstOrDefault(),
        }));
        var expected = await session.List(session.Session.Sql<(string, string)>($"""
            SELECT g."Name", (SELECT t."Name" FROM "Track" t WHERE t."GenreId" = g."GenreId" ORDER BY t."Milliseconds" DESC, t."TrackId" LIMIT 1) FROM "Genre" g ORDER BY g."GenreId"
            """));
        Assert.Equal(25, answer.Count);
        Assert.Equal(expected, answer.Select(genre => (genre.Name!, genre.Longest!)));
    }

    static async Task Countries_whose_mean_invoice_is_above_six(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Invoice>().GroupBy(invoice => invoice.BillingCountry)
            .Where(country => country.Average(invoice => invoice.Total) > 6)
            .Select(country => new { country.Key, Mean = country.Average(invoice => invoice.Total) })
            .OrderBy(country => country.Key));
        var expected = await session.List(session.Session.Sql<(string Country, double Mean)>($"""
            SELECT "BillingCountry", AVG(CAST("Total" AS double precision)) FROM "Invoice" GROUP BY "BillingCountry" HAVING AVG(CAST("Total" AS double precision)) > 6
            """));
        Assert.NotEmpty(answer);
        Assert.Equal(
            expected.OrderBy(row => row.Country, StringComparer.Ordinal).Select(row => (row.Country, Cents(row.Mean))),
            answer.Select(country => (country.Key!, Math.Round(country.Mean, 2))));
    }

    static async Task Customers_who_bought_jazz(TestSession session)
    {
        var jazz = session.Session.Query<Track>()
            .Join(session.Session.Query<Genre>().Where(genre => genre.Name == "Jazz"), track => track.GenreId, genre => genre.GenreId, (track, genre) => track.TrackId);
        var buyers = session.Session.Query<InvoiceLine>().Where(line => jazz.Contains(line.TrackId))
            .Join(session.Session.Query<Invoice>(), line => line.InvoiceId, invoice => invoice.InvoiceId, (line, invoice) => invoice.CustomerId).Distinct();
        var answer = await session.List(session.Session.Query<Customer>().Where(customer => buyers.Contains(customer.Id)).OrderBy(customer => customer.Id).Select(customer => customer.Email));
        var expected = await session.List(session.Session.Sql<string>($"""
            SELECT c."Email" FROM "Customer" c WHERE EXISTS (SELECT 1 FROM "Invoice" i JOIN "InvoiceLine" l ON l."InvoiceId" = i."InvoiceId"
            JOIN "Track" t ON t."TrackId" = l."TrackId" JOIN "Genre" g ON g."GenreId" = t."GenreId" WHERE i."CustomerId" = c."CustomerId" AND g."Name" = 'Jazz') ORDER BY c."CustomerId"
            """));
        Assert.NotEmpty(answer);
        Assert.Equal(expected, answer);
    }

    static async Task Artists_with_the_number_of_their_albums(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Artist>()
            .Select(artist => new { artist.ArtistId, artist.Name, Count = session.Session.Query<Album>().Count(album => album.ArtistId == artist.ArtistId) })
            .OrderByDescending(artist => artist.Count).ThenBy(artist => artist.ArtistId));
        var expected = await session.List(session.Session.Sql<(int, string, int)>($"""
            SELECT a."ArtistId", a."Name", CAST(COUNT(b."AlbumId") AS integer) FROM "Artist" a LEFT JOIN "Album" b ON b."ArtistId" = a."ArtistId"
            GROUP BY a."ArtistId", a."Name" ORDER BY COUNT(b."AlbumId") DESC, a."ArtistId"
            """));
        Assert.Equal(275, answer.Count);
        Assert.Equal(expected, answer.Select(artist => (artist.ArtistId, artist.Name!, artist.Count)));
    }

    static async Task Genres_that_nobody_in_Canada_bought(TestSession session)
    {
        var sold = session.Session.Query<Invoice>().Where(invoice => invoice.BillingCountry == "Canada")
            .Join(session.Session.Query<InvoiceLine>(), invoice => invoice.InvoiceId, line => line.InvoiceId, (invoice, line) => line.TrackId)
            .Join(session.Session.Query<Track>(), id => id, track => track.TrackId, (id, track) => track.GenreId);
        var answer = await session.List(session.Session.Query<Genre>().Select(genre => (int?)genre.GenreId).Except(sold).OrderBy(id => id));
        var expected = await session.List(session.Session.Sql<int?>($"""
            SELECT "GenreId" FROM "Genre" WHERE "GenreId" NOT IN (SELECT t."GenreId" FROM "Track" t JOIN "InvoiceLine" l ON l."TrackId" = t."TrackId"
            JOIN "Invoice" i ON i."InvoiceId" = l."InvoiceId" WHERE i."BillingCountry" = 'Canada' AND t."GenreId" IS NOT NULL) ORDER BY "GenreId"
            """));
        Assert.NotEmpty(answer);
        Assert.Equal(expected, answer);
    }

    static async Task Sales_by_representative(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Employee>()
            .Join(session.Session.Query<Customer>(), employee => (int?)employee.EmployeeId, customer => customer.Representative, (employee, customer) => new { employee.LastName, customer.Id })
            .Join(session.Session.Query<Invoice>(), row => row.Id, invoice => invoice.CustomerId, (row, invoice) => new { row.LastName, invoice.Total })
            .GroupBy(row => row.LastName).Select(rows => new { rows.Key, Sales = rows.Sum(row => row.Total) }).OrderBy(row => row.Key));
        var expected = await session.List(session.Session.Sql<(string Name, double Sales)>($"""
            SELECT e."LastName", SUM(CAST(i."Total" AS double precision)) FROM "Employee" e JOIN "Customer" c ON c."SupportRepId" = e."EmployeeId"
            JOIN "Invoice" i ON i."CustomerId" = c."CustomerId" GROUP BY e."LastName" ORDER BY e."LastName"
            """));
        Assert.Equal(3, answer.Count);
        Assert.Equal(expected.Select(row => (row.Name, Cents(row.Sales))), answer.Select(row => (row.Key, row.Sales)));
    }

    static async Task The_greatest_invoice_of_each_customer(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Customer>().OrderBy(customer => customer.Id)
            .Select(customer => new { customer.Id, Greatest = session.Session.Query<Invoice>().Where(invoice => invoice.CustomerId == customer.Id).Max(invoice => (decimal?)invoice.Total) }));
        var expected = await session.List(session.Session.Sql<(int, double)>($"""
            SELECT "CustomerId", MAX(CAST("Total" AS double precision)) FROM "Invoice" GROUP BY "CustomerId" ORDER BY "CustomerId"
            """));
        Assert.Equal(59, answer.Count);
        Assert.Equal(expected.Select(row => (row.Item1, (decimal?)Cents(row.Item2))), answer.Select(row => (row.Id, row.Greatest)));
    }

    static async Task Tracks_longer_than_twice_the_mean(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Track>()
            .Where(track => track.Milliseconds > session.Session.Query<Track>().Average(other => other.Milliseconds) * 2)
            .OrderBy(track => track.TrackId).Select(track => track.TrackId));
        var expected = await session.List(session.Session.Sql<int>($"""
            SELECT "TrackId" FROM "Track" WHERE "Milliseconds" > (SELECT AVG("Milliseconds") FROM "Track") * 2 ORDER BY "TrackId"
            """));
        Assert.NotEmpty(answer);
        Assert.Equal(expected, answer);
    }

    static async Task How_many_cities_there_are(TestSession session)
    {
        var cities = session.Session.Query<Customer>().Select(customer => customer.City).Distinct();
        var expected = await session.List(session.Session.Sql<int>($"""SELECT CAST(COUNT(DISTINCT "City") AS integer) FROM "Customer" """));
        Assert.Equal(expected, [cities.Count()]);
        Assert.Equal(53, expected[0]);
    }

    static async Task Names_and_companies_of_customers(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Customer>().OrderBy(customer => customer.Id)
            .Select(customer => (customer.FirstName + " " + customer.LastName, customer.Company ?? "private")));
        var expected = await session.List(session.Session.Sql<(string, string)>($"""
            SELECT "FirstName" || ' ' || "LastName", COALESCE("Company", 'private') FROM "Customer" ORDER BY "CustomerId"
            """));
        Assert.Equal(expected, answer);
    }

    static async Task Countries_with_customers_and_employees(TestSession session)
    {
        var customers = session.Session.Query<Customer>().Select(customer => customer.Country);
        var answer = await session.List(customers.Intersect(session.Session.Query<Employee>().Select(employee => employee.Country)));
        var expected = await session.List(session.Session.Sql<string?>($"""SELECT "Country" FROM "Customer" INTERSECT SELECT "Country" FROM "Employee" """));
        Assert.Equal(["Canada"], answer);
        Assert.Equal(expected, answer);
    }

    static async Task The_third_page_of_tracks(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Track>().OrderBy(track => track.Milliseconds).ThenBy(track => track.TrackId)
            .Skip(20).Take(10).Select(track => new { track.TrackId, Minutes = track.Milliseconds / 60_000 }));
        var expected = await session.List(session.Session.Sql<(int, int)>($"""
            SELECT "TrackId", "Milliseconds" / 60000 FROM "Track" ORDER BY "Milliseconds", "TrackId" LIMIT 10 OFFSET 20
            """));
        Assert.Equal(expected, answer.Select(track => (track.TrackId, track.Minutes)));
    }

    static async Task Tracks_by_classes_of_length(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Track>()
            .Select(track => new { Class = track.Milliseconds switch { < 180_000 => "short", < 600_000 => "usual", _ => "long" }, track.Bytes })
            .GroupBy(track => track.Class)
            .Select(group => new { group.Key, Count = group.Count(), Bytes = group.Sum(track => track.Bytes) })
            .OrderBy(group => group.Key));
        var expected = await session.List(session.Session.Sql<(string, int, long)>($"""
            SELECT c, CAST(COUNT(*) AS integer), CAST(SUM("Bytes") AS bigint)
            FROM (SELECT CASE WHEN "Milliseconds" < 180000 THEN 'short' WHEN "Milliseconds" < 600000 THEN 'usual' ELSE 'long' END AS c, "Bytes" FROM "Track") AS t GROUP BY c ORDER BY c
            """));
        Assert.Equal(3, answer.Count);
        Assert.Equal(expected, answer.Select(group => (group.Key, group.Count, group.Bytes ?? 0)));
    }

    static async Task Artists_without_an_album(TestSession session)
    {
        var answer = await session.List(session.Session.Query<Artist>()
            .SelectMany(artist => session.Session.Query<Album>().Where(album => album.ArtistId == artist.ArtistId).DefaultIfEmpty(), (artist, album) => new { artist, album })
            .Where(pair => pair.album == null)
            .OrderBy(pair => pair.artist.ArtistId)
            .Select(pair => pair.artist));
        var expected = await session.List(session.Session.Sql<int>($"""
            SELECT "ArtistId" FROM "Artist" WHERE NOT EXISTS (SELECT 1 FROM "Album" WHERE "Album"."ArtistId" = "Artist"."ArtistId") ORDER BY "ArtistId"
            """));
        Assert.NotEmpty(answer);
        Assert.Equal(expected, answer.Select(artist => artist.ArtistId));
        Assert.All(answer, artist => Assert.Equal(EntityState.Persistent, session.Session.StateOf(artist)));
    }

    static decimal Cents(double amount) => Math.Round((decimal)amount, 2);
}
