using System.Runtime.CompilerServices;
using Orm.Integration.Tests.Databases;

namespace Orm.Integration.Tests.Queries.Documents;

/// <summary>Members of JSON mean in a query what they mean of the same objects in memory.</summary>
public abstract class JsonMemberSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    private static readonly DateTime Night = new DateTime(2024, 2, 29, 23, 59, 59, DateTimeKind.Utc).AddMicroseconds(123_456);

    private readonly Document[] documents = [.. All().Select((details, index) => new Document
    {
        Id = index + 1,
        Name = index == 0 ? "Hello, \"World\"" : "a",
        Points = index + 6,
        Limit = 0.1m,
        Plain = details,
        Other = index == 1 ? null : details,
        Odd = details,
        Path = [.. details.Parts],
    })];

    [Fact]
    public async Task Values_of_every_type()
    {
        await using var session = await OpenWithDocuments();
        var rows = session.Query<Document>().OrderBy(d => d.Id);
        Check(rows.Select(d => d.Plain.Title), d => d.Plain.Title);
        Check(rows.Select(d => d.Plain.Note), d => d.Plain.Note);
        Check(rows.Select(d => d.Plain.Active), d => d.Plain.Active);
        Check(rows.Select(d => d.Plain.Tiny), d => d.Plain.Tiny);
        Check(rows.Select(d => d.Plain.Small), d => d.Plain.Small);
        Check(rows.Select(d => d.Plain.Number), d => d.Plain.Number);
        Check(rows.Select(d => d.Plain.Maybe), d => d.Plain.Maybe);
        Check(rows.Select(d => d.Plain.Big), d => d.Plain.Big);
        Check(rows.Select(d => d.Plain.Single), d => d.Plain.Single);
        Check(rows.Select(d => d.Plain.Real), d => d.Plain.Real);
        Check(rows.Select(d => d.Plain.Price), d => d.Plain.Price);
        Check(rows.Select(d => d.Plain.Letter), d => d.Plain.Letter);
        Check(rows.Select(d => d.Plain.Token), d => d.Plain.Token);
        Check(rows.Select(d => d.Plain.Created), d => d.Plain.Created);
        Check(rows.Select(d => d.Plain.Seen), d => d.Plain.Seen);
        Check(rows.Select(d => d.Plain.Day), d => d.Plain.Day);
        Check(rows.Select(d => d.Plain.From), d => d.Plain.From);
        Check(rows.Select(d => d.Plain.Urgency), d => d.Plain.Urgency);
        Check(rows.Select(d => d.Plain.Shown), d => d.Plain.Shown);
        Check(rows.Select(d => d.Plain.Mail), d => d.Plain.Mail);
        Check(rows.Select(d => d.Plain.Größe), d => d.Plain.Größe);
        Check(rows.Select(d => d.Plain.Spot.Height), d => d.Plain.Spot.Height);
        Check(rows.Select(d => new { d.Id, d.Plain.Spot.Lat, Inner = d.Plain.Inner!.Inner!.Title }), d => new { d.Id, d.Plain.Spot.Lat, Inner = d.Plain.Inner?.Inner?.Title! });
        Check(rows.Select(d => (double?)d.Plain.Old!.Value.Lat), d => d.Plain.Old?.Lat);
        Check(rows.Select(d => d.Other!.Note), d => d.Other?.Note);
        Check(rows.Select(d => d.Other?.Maybe), d => d.Other?.Maybe);
        Check(rows.Select(d => d.Other?.Inner?.Number), d => d.Other?.Inner?.Number);
    }

    [Fact]
    public async Task Values_are_compared_as_those_of_columns_are()
    {
        await using var session = await OpenWithDocuments();
        var rows = session.Query<Document>();
        foreach (var each in All())
        {
            CheckWhere(rows.Where(d => d.Plain.Title == each.Title), d => d.Plain.Title == each.Title);
            CheckWhere(rows.Where(d => d.Plain.Note != each.Note), d => d.Plain.Note != each.Note);
            CheckWhere(rows.Where(d => d.Plain.Active == each.Active), d => d.Plain.Active == each.Active);
            CheckWhere(rows.Where(d => d.Plain.Tiny <= each.Tiny), d => d.Plain.Tiny <= each.Tiny);
            CheckWhere(rows.Where(d => d.Plain.Maybe == each.Maybe), d => d.Plain.Maybe == each.Maybe);
            CheckWhere(rows.Where(d => d.Plain.Big < each.Big), d => d.Plain.Big < each.Big);
            CheckWhere(rows.Where(d => d.Plain.Single == each.Single), d => d.Plain.Single == each.Single);
            CheckWhere(rows.Where(d => d.Plain.Real >= each.Real), d => d.Plain.Real >= each.Real);
            CheckWhere(rows.Where(d => d.Plain.Price == each.Price), d => d.Plain.Price == each.Price);
            CheckWhere(rows.Where(d => d.Plain.Price < each.Price), d => d.Plain.Price < each.Price);
            CheckWhere(rows.Where(d => d.Plain.Letter == each.Letter), d => d.Plain.Letter == each.Letter);
            CheckWhere(rows.Where(d => d.Plain.Token == each.Token), d => d.Plain.Token == each.Token);
            CheckWhere(rows.Where(d => d.Plain.Created == each.Created), d => d.Plain.Created == each.Created);
            CheckWhere(rows.Where(d => d.Plain.Created > each.Created), d => d.Plain.Created > each.Created);
            CheckWhere(rows.Where(d => d.Plain.Seen == each.Seen), d => d.Plain.Seen == each.Seen);
            CheckWhere(rows.Where(d => d.Plain.Day >= each.Day), d => d.Plain.Day >= each.Day);
            CheckWhere(rows.Where(d => d.Plain.From == each.From), d => d.Plain.From == each.From);
            CheckWhere(rows.Where(d => d.Plain.From < each.From), d => d.Plain.From < each.From);
            CheckWhere(rows.Where(d => d.Plain.Urgency < each.Urgency), d => d.Plain.Urgency < each.Urgency);
            CheckWhere(rows.Where(d => d.Plain.Shown == each.Shown), d => d.Plain.Shown == each.Shown);
            CheckWhere(rows.Where(d => d.Plain.Größe == each.Größe && d.Plain.Mail == each.Mail), d => d.Plain.Größe == each.Größe && d.Plain.Mail == each.Mail);
            CheckWhere(rows.Where(d => d.Plain.Old == null), d => d.Plain.Old == null);
            CheckWhere(rows.Where(d => d.Plain.Old.HasValue), d => d.Plain.Old.HasValue);
            CheckWhere(rows.Where(d => d.Plain.Inner != null), d => d.Plain.Inner != null);
            CheckWhere(rows.Where(d => d.Other!.Note == each.Note), d => d.Other?.Note == each.Note);
        }
    }

    [Fact]
    public async Task What_is_computed_of_them()
    {
        await using var session = await OpenWithDocuments();
        var rows = session.Query<Document>();
        var ordered = rows.OrderBy(d => d.Id);
        Check(ordered.Select(d => d.Plain.Title.Length + d.Plain.Number / 2), d => d.Plain.Title.Length + d.Plain.Number / 2);
        Check(ordered.Select(d => d.Plain.Spot.Height + d.Limit), d => d.Plain.Spot.Height + d.Limit);
        Check(ordered.Select(d => d.Plain.Title + "/" + d.Plain.Note), d => d.Plain.Title + "/" + d.Plain.Note);
        Check(ordered.Select(d => d.Plain.Created.Year), d => d.Plain.Created.Year);
        Check(ordered.Select(d => d.Plain.Maybe ?? d.Points), d => d.Plain.Maybe ?? d.Points);
        CheckWhere(rows.Where(d => d.Plain.Title.Contains("World") || !d.Plain.Active), d => d.Plain.Title.Contains("World") || !d.Plain.Active);
        CheckWhere(rows.Where(d => d.Plain.Title == d.Name), d => d.Plain.Title == d.Name);
        Assert.Equal(
            documents.OrderBy(d => d.Plain.Maybe).ThenByDescending(d => d.Plain.Price).Select(d => d.Id),
            rows.OrderBy(d => d.Plain.Maybe).ThenByDescending(d => d.Plain.Price).ToList().Select(d => d.Id));
        Assert.Equal(
            documents.GroupBy(d => d.Plain.Active).Select(g => (g.Key, g.Max(d => d.Plain.Price), g.Sum(d => d.Plain.Small))).Order(),
            rows.GroupBy(d => d.Plain.Active).Select(g => new { g.Key, Most = g.Max(d => d.Plain.Price), Sum = g.Sum(d => d.Plain.Small) }).ToList().Select(g => (g.Key, g.Most, g.Sum)).Order());
        Assert.Equal(documents.Length, rows.Where(d => true).ExecuteUpdate(x => x.Set(d => d.Name, d => d.Plain.Title).Set(d => d.Points, d => d.Plain.Maybe ?? 3)));
        Check(ordered.Select(d => d.Name), d => d.Plain.Title);
        Check(ordered.Select(d => d.Points), d => d.Plain.Maybe ?? 3);
    }

    [Fact]
    public async Task Lists_and_dictionaries()
    {
        await using var session = await OpenWithDocuments();
        var rows = session.Query<Document>();
        var ordered = rows.OrderBy(d => d.Id);
        Check(ordered.Select(d => d.Plain.Tags.Count), d => d.Plain.Tags.Count);
        Check(ordered.Select(d => (int?)d.Plain.Marks!.Length), d => d.Plain.Marks?.Length);
        Check(ordered.Select(d => (string?)d.Plain.Tags[1]), d => d.Plain.Tags.ElementAtOrDefault(1));
        Check(ordered.Select(d => (decimal?)d.Plain.Prices[0]), d => d.Plain.Prices.Count > 0 ? d.Plain.Prices[0] : null);
        Check(ordered.Select(d => (string?)d.Plain.Parts[0].Name), d => d.Plain.Parts.ElementAtOrDefault(0)?.Name);
        Check(ordered.Select(d => (int?)d.Plain.Sizes["a b"]), d => d.Plain.Sizes.TryGetValue("a b", out var size) ? size : null);
        Check(ordered.Select(d => d.Path.Count), d => d.Path.Count);
        Check(ordered.Select(d => (string?)d.Path[0].Notes[1]), d => d.Path.ElementAtOrDefault(0)?.Notes.ElementAtOrDefault(1));
        foreach (var place in new[] { 0, 1, -1, 5 })
        {
            Check(ordered.Select(d => (int?)d.Plain.Marks![place]), d => place >= 0 && d.Plain.Marks?.Length > place ? d.Plain.Marks[place] : null);
            Check(ordered.Select(d => (string?)d.Plain.Parts[place].Name), d => place < 0 ? null : d.Plain.Parts.ElementAtOrDefault(place)?.Name);
        }

        CheckWhere(rows.Where(d => d.Plain.Tags.Any()), d => d.Plain.Tags.Any());
        CheckWhere(rows.Where(d => !d.Plain.Tags.Any()), d => !d.Plain.Tags.Any());
        CheckWhere(rows.Where(d => d.Plain.Tags.Contains(d.Name)), d => d.Plain.Tags.Contains(d.Name));
        CheckWhere(rows.Where(d => !d.Plain.Tags.Contains("a")), d => !d.Plain.Tags.Contains("a"));
        CheckWhere(rows.Where(d => d.Plain.Marks!.Contains(d.Points)), d => d.Plain.Marks is { } marks && marks.Contains(d.Points));
        CheckWhere(rows.Where(d => d.Plain.Marks!.Any(mark => mark > d.Points)), d => d.Plain.Marks is { } marks && marks.Any(mark => mark > d.Points));
        CheckWhere(rows.Where(d => d.Plain.Prices.Contains(79228162514264337593543950335m)), d => d.Plain.Prices.Contains(79228162514264337593543950335m));
        CheckWhere(rows.Where(d => d.Plain.Prices.All(price => price > d.Limit)), d => d.Plain.Prices.All(price => price > d.Limit));
        var night = Night;
        CheckWhere(rows.Where(d => d.Plain.Times.Contains(night)), d => d.Plain.Times.Contains(night));
        CheckWhere(rows.Where(d => d.Plain.Parts.Any(part => part.Count > 1 && part.Price > d.Limit)), d => d.Plain.Parts.Any(part => part.Count > 1 && part.Price > d.Limit));
        CheckWhere(rows.Where(d => d.Path.Any(part => part.Notes.Contains(null))), d => d.Path.Any(part => part.Notes.Contains(null)));
        CheckWhere(rows.Where(d => d.Path.All(part => part.Notes.Any(note => note == d.Name))), d => d.Path.All(part => part.Notes.Any(note => note == d.Name)));
        CheckWhere(rows.Where(d => d.Other!.Inner!.Tags.Count == 0), d => d.Other?.Inner?.Tags.Count == 0);
        CheckWhere(rows.Where(d => d.Other?.Inner?.Tags.Any() == null), d => d.Other?.Inner?.Tags.Any() == null);
    }

    [Fact]
    public async Task Behind_a_Select_of_the_property()
    {
        await using var session = await OpenWithDocuments();
        var rows = session.Query<Document>();
        var ordered = rows.OrderBy(d => d.Id);
        Check(ordered.Select(d => d.Plain).Select(plain => plain.Title), d => d.Plain.Title);
        Check(ordered.Select(d => d.Odd).Select(odd => odd.Number), d => d.Odd.Number);
        Check(ordered.Select(d => d.Path).Select(path => path.Count), d => d.Path.Count);
        Check(ordered.Select(d => d.Path).Select(path => (string?)path[0].Name), d => d.Path.ElementAtOrDefault(0)?.Name);
        Check(ordered.Select(d => d.Other).Select(other => other!.Note), d => d.Other?.Note);
        Check(ordered.Select(d => new { d.Id, d.Plain }).Select(x => x.Plain.Small + x.Id), d => d.Plain.Small + d.Id);
        Check(ordered.Select(d => (d.Plain, d.Path)).Select(pair => pair.Path.Any(part => part.Count > pair.Plain.Tags.Count)), d => d.Path.Any(part => part.Count > d.Plain.Tags.Count));
        Check(ordered.Select(d => new { d.Id, d.Plain }).Where(x => x.Plain.Active).Select(x => x.Id).OrderBy(id => id).Take(1), d => d.Id, take: 1);
        Check(ordered.Select(d => new { Inner = new { d.Odd, d.Id } }).Select(x => x.Inner).Select(x => x.Odd).Select(odd => odd.Title), d => d.Odd.Title);

        var kept = rows.Select(d => new { d.Id, d.Plain, d.Path });
        Assert.Equal(documents.Where(d => d.Plain.Active).Select(d => d.Plain.Title), kept.Where(x => x.Plain.Active).OrderBy(x => x.Id).ToList().Select(x => x.Plain.Title));
        Assert.Equal(documents.Select(d => (d.Id, d.Path.Count)), kept.OrderBy(x => x.Id).Skip(0).ToList().Select(x => (x.Id, x.Path.Count)));
        Assert.Equal(
            documents.GroupBy(d => d.Plain.Active).Select(g => (g.Key, g.Max(d => d.Plain.Price))).Order(),
            kept.GroupBy(x => x.Plain.Active).Select(g => new { g.Key, Most = g.Max(x => x.Plain.Price) }).ToList().Select(g => (g.Key, g.Most)).Order());
        Assert.Equal(
            documents.Select(d => d.Plain.Title),
            rows.Join(kept, d => d.Id, x => x.Id, (d, x) => new { d.Id, x.Plain }).OrderBy(x => x.Id).Select(x => x.Plain.Title).ToList());
    }

    [Fact]
    public async Task Behind_a_Select_that_is_elsewhere_it_is_told_before_any_SQL()
    {
        await using var session = await OpenWithDocuments();
        Assert.Contains(
            "uses title, which that Select does not give as a column of its own",
            Assert.Throws<OrmException>(() => Plain(session).Where(plain => plain.Title == "a").ToList()).Message);
        Assert.Equal(documents.Length, Plain(session).ToList().Count);
    }

    [Fact]
    public async Task The_options_of_the_context_decide_on_names_numbers_enums_and_defaults()
    {
        await using var session = await OpenWithDocuments();
        var rows = session.Query<Document>();
        var ordered = rows.OrderBy(d => d.Id);
        Check(ordered.Select(d => d.Odd.Title), d => d.Odd.Title);
        Check(ordered.Select(d => d.Odd.Number), d => d.Odd.Number);
        Check(ordered.Select(d => d.Odd.Maybe), d => d.Odd.Maybe);
        Check(ordered.Select(d => d.Odd.Real), d => d.Odd.Real);
        Check(ordered.Select(d => d.Odd.Single), d => d.Odd.Single);
        Check(ordered.Select(d => d.Odd.Price), d => d.Odd.Price);
        Check(ordered.Select(d => d.Odd.Active), d => d.Odd.Active);
        Check(ordered.Select(d => d.Odd.Spot.Lat), d => d.Odd.Spot.Lat);
        Check(ordered.Select(d => d.Odd.Tags.Count), d => d.Odd.Tags.Count);
        Check(ordered.Select(d => (int?)d.Odd.Sizes["UpperKey"]), d => d.Odd.Sizes.TryGetValue("UpperKey", out var size) ? size : null);
        CheckWhere(rows.Where(d => d.Odd.Number == 0), d => d.Odd.Number == 0);
        CheckWhere(rows.Where(d => d.Odd.Urgency == Urgency.High), d => d.Odd.Urgency == Urgency.High);
        CheckWhere(rows.Where(d => d.Odd.Shown != Urgency.Normal), d => d.Odd.Shown != Urgency.Normal);
        CheckWhere(rows.Where(d => d.Odd.Big > 5), d => d.Odd.Big > 5);
        CheckWhere(rows.Where(d => d.Odd.Inner!.Title == "inner"), d => d.Odd.Inner?.Title == "inner");
    }

    [Fact]
    public async Task A_member_that_is_not_there_or_null_is_null()
    {
        await using var session = await OpenWithDocuments();
        await Elsewhere("UPDATE documents SET plain = '{\"Title\":null,\"Tags\":null,\"Parts\":[null]}'");
        var rows = session.Query<Document>();
        Assert.Equal(documents.Length, rows.Count(d => d.Plain.Title == null && d.Plain.Note == null && d.Plain.Inner == null));
        Assert.Equal(documents.Length, rows.Count(d => d.Plain.Number != 3 && !(d.Plain.Number < 3)));
        Assert.Equal(0, rows.Count(d => d.Plain.Tags.Any() || d.Plain.Tags.Count == 0 || d.Plain.Prices.Count == 0 || d.Plain.Tags.Contains("a")));
        Assert.Equal(documents.Length, rows.Count(d => d.Plain.Parts.Any(part => part == null && part!.Name == null)));
        Assert.Contains("NULL", Assert.ThrowsAny<OrmException>(() => rows.Select(d => d.Plain.Number).ToList()).Message);
    }

    private static Details[] All() =>
    [
        new()
        {
            Title = "Hello, \"World\"", Note = "é 👩‍👩‍👧 \\", Active = true, Tiny = -128, Small = ushort.MaxValue, Number = 7, Maybe = 0, Big = long.MaxValue, Single = 0.1f, Real = 0.1, Price = 79228162514264337593543950335m,
            Letter = 'é', Token = new("0198f2b4-1111-7000-8000-00000000000a"), Created = Night, Seen = new(Night), Day = new(2024, 2, 29), From = new(23, 59, 59, 999), Urgency = Urgency.High, Shown = Urgency.High,
            Mail = "a@b", Größe = "groß", Spot = new(1.5, 0.1m), Old = new(-1, 1), Inner = new() { Title = "inner", Number = 1, Inner = new() { Title = "deep" } }, Tags = ["a", "Hello, \"World\""], Marks = [7, 8, -1],
            Prices = [79228162514264337593543950335m, 0.2m], Times = [Night], Parts = [new("p", 2, 0.10m, ["a", null]), new("q", 1, 5m, [])], Sizes = new() { ["a b"] = 1, ["UpperKey"] = 2 },
        },
        new() { Title = "a", Created = new(2023, 12, 31, 0, 0, 0, DateTimeKind.Utc), Seen = new(2023, 12, 31, 0, 0, 0, TimeSpan.Zero), Urgency = Urgency.Low, Shown = Urgency.Low, Price = 0.10m, Single = -1.5f, Real = 1e17, Marks = [] },
        new()
        {
            Title = "", Note = "", Active = true, Tiny = 1, Number = int.MinValue, Maybe = -3, Big = -1, Single = 1e30f, Real = -2.5, Price = -0.5m, Created = new(1900, 3, 1, 12, 0, 0, DateTimeKind.Utc),
            Seen = new(1969, 12, 31, 23, 59, 59, TimeSpan.FromHours(2)), Day = new(1900, 3, 1), From = new(12, 0), Inner = new(), Tags = [""], Prices = [0.5m], Parts = [new("a", 0, 0, ["a"])],
        },
    ];

    private static Query<Details> Plain(Session session) => session.Query<Document>().Select(d => d.Plain);

    private async Task<Session> OpenWithDocuments()
    {
        await Store([.. documents]);
        return Engine.OpenSession();
    }

    [Fact]
    public async Task Patterns()
    {
        await using var session = await OpenWithDocuments();
        var rows = session.Query<Document>();
        CheckWhere(rows.Where(d => d.Plain is { Active: true, Number: >= 0 }), d => d.Plain is { Active: true, Number: >= 0 });
        CheckWhere(rows.Where(d => d.Plain is not { Note: null }), d => d.Plain is not { Note: null });
        CheckWhere(rows.Where(d => d is { Id: > 1, Plain: { Maybe: null, Price: > 0m } }), d => d is { Id: > 1, Plain: { Maybe: null, Price: > 0m } });
        CheckWhere(rows.Where(d => d is { Plain.Spot.Height: > 1, Points: > 6 }), d => d is { Plain.Spot.Height: > 1, Points: > 6 });
        CheckWhere(rows.Where(d => d is { Plain.Tags.Count: > 0 }), d => d is { Plain.Tags.Count: > 0 });
        CheckWhere(rows.Where(d => d.Other is { Active: false }), d => d.Other is { Active: false });
        CheckWhere(rows.Where(d => d.Other is not { Active: false }), d => d.Other is not { Active: false });
        CheckWhere(rows.Where(d => d is { Plain.Inner: { Title: not "" } }), d => d is { Plain.Inner: { Title: not "" } });
        CheckWhere(rows.Where(d => d is { Plain.Inner: not { Note: null } }), d => d is { Plain.Inner: not { Note: null } });
    }

    private void Check<T>(Query<T> query, Func<Document, T> oracle, [CallerArgumentExpression(nameof(oracle))] string function = "", int take = int.MaxValue)
        => Assert.Equal((function, string.Join(" | ", documents.Take(take).Select(document => Text(oracle(document))))), (function, string.Join(" | ", Run(query, function).Select(Text))));

    private void CheckWhere(Query<Document> query, Func<Document, bool> oracle, [CallerArgumentExpression(nameof(oracle))] string condition = "")
        => Assert.Equal(
            (condition, string.Join(",", documents.Where(oracle).Select(document => document.Id))),
            (condition, string.Join(",", Run(query.AsNoTracking(), condition).Select(document => document.Id).Order())));

    private static List<T> Run<T>(Query<T> query, string function)
    {
        try
        {
            return query.ToList();
        }
        catch (OrmException exception)
        {
            throw new InvalidOperationException($"{function}: {exception.Message}", exception);
        }
    }

    private static string Text<T>(T value) => value switch
    {
        decimal number => number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.ffffff", System.Globalization.CultureInfo.InvariantCulture),
        DateTimeOffset time => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.ffffff", System.Globalization.CultureInfo.InvariantCulture),
        null => "null",
        _ => FormattableString.Invariant($"{value}"),
    };
}
