using System.Runtime.CompilerServices;

namespace Orm.Integration.Tests.Queries.Catalogue;

/// <summary>The queries of the catalogue in docs/queries.md.</summary>
static class Operators
{
    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        Entry(session => session.Query<Book>().Where(b => b.Pages > 300 && b.Subtitle != null).ToList()),
        Entry(session => session.Query<Book>().Where(b => b.Subtitle != "Vol. 1").ToList()),
        Entry(session => session.Query<Book>().Where(b => !(b.Pages * 2 < 300)).ToList()),
        Entry(session => session.Query<Author>().Where(a => (a.Born ?? 1900) >= 1950).ToList()),
        Entry(session => session.Query<Author>().Where(a => a.Born is > 1900 and not 1950).ToList()),
        Entry(session => session.Query<Author>().Where(a => a is { Born: > 1900, IsActive: true } or { Name.Length: < 3 }).ToList()),
        Entry(session => session.Query<Book>().Where(b => new[] { 1, 2, 3 }.Contains(b.AuthorId)).ToList()),
        Entry(session => session.Query<Author>().OrderBy(a => a.Name).ThenByDescending(a => a.Born).ToList()),
        Entry(session => session.Query<Book>().OrderBy(b => b.Id).Skip(20).Take(10).ToList()),
        Entry(session => session.Query<Book>().Select(b => b.AuthorId).Distinct().ToList()),
        Entry(session => session.Query<Book>().Select(b => new { b.Id, Full = b.Title + ": " + b.Subtitle }).ToList()),
        Entry(session => session.Query<Book>().Select(b => new { b.Id, Size = b.Pages switch { < 100 => "thin", < 500 => "usual", _ => "thick" } }).ToList()),
        Entry(session => session.Query<Book>().Select(b => (b.Id, b.Price * 2)).ToList()),
        Entry(session => session.Query<Book>().Select(b => new { b.Id, IsLong = b.Pages > 300 }).Where(x => x.IsLong).ToList()),
        Entry(session => session.Query<Book>().Join(session.Query<Author>(), b => b.AuthorId, a => a.Id, (b, a) => new { b.Title, a.Name }).ToList()),
        Entry(session => session.Query<Author>().LeftJoin(session.Query<Book>(), a => a.Id, b => b.AuthorId, (a, b) => new { a.Name, Title = b == null ? null : b.Title }).ToList()),
        Entry(session => session.Query<Author>().SelectMany(a => session.Query<Book>().Where(b => b.AuthorId == a.Id), (a, b) => new { a.Name, b.Title }).ToList()),
        Entry(session => session.Query<Book>().GroupBy(b => b.AuthorId).Select(g => new { g.Key, Count = g.Count(), Pages = g.Sum(b => b.Pages), Dearest = g.Max(b => b.Price) }).ToList()),
        Entry(session => session.Query<Book>().GroupBy(b => b.AuthorId, b => b.Pages).Select(g => new { g.Key, Longest = g.Max(), Kinds = g.Distinct().Count() }).ToList()),
        Entry(session => session.Query<Book>().GroupBy(b => b.AuthorId).Where(g => g.Count() > 1).Select(g => g.Key).ToList()),
        Entry(session => session.Query<Book>().GroupBy(b => b.AuthorId).Select(g => g.Where(b => b.Pages > 300).Average(b => b.Pages)).ToList()),
        Entry(session => session.Query<Book>().GroupBy(b => new { b.AuthorId, b.Pages }, (key, books) => new { key.AuthorId, Titles = books.Select(b => b.Title).Distinct().Count() }).ToList()),
        Entry(session => session.Query<Book>().Select(b => b.Title).Union(session.Query<Author>().Select(a => a.Name)).ToList()),
        Entry(session => session.Query<Book>().Select(b => b.Id).Concat(session.Query<Author>().Select(a => a.Id)).ToList()),
        Entry(session => session.Query<Book>().Select(b => b.AuthorId).Intersect(session.Query<Author>().Select(a => a.Id)).ToList()),
        Entry(session => session.Query<Author>().Select(a => a.Id).Except(session.Query<Book>().Select(b => b.AuthorId)).ToList()),
        Entry(session => session.Query<Author>().Where(a => session.Query<Book>().Any(b => b.AuthorId == a.Id)).ToList()),
        Entry(session => session.Query<Author>().Where(a => !session.Query<Book>().Select(b => b.AuthorId).Contains(a.Id)).ToList()),
        Entry(session => session.Query<Author>().Select(a => new { a.Name, Books = session.Query<Book>().Count(b => b.AuthorId == a.Id) }).ToList()),
        Entry(session => session.Query<Author>().Select(a => session.Query<Book>().Where(b => b.AuthorId == a.Id).OrderBy(b => b.Id).Select(b => b.Title).FirstOrDefault()).ToList()),
        Entry(session => session.Query<Book>().Any(b => b.Pages > 300)),
        Entry(session => session.Query<Book>().All(b => b.Pages > 10)),
        Entry(session => session.Query<Book>().Count(b => b.Pages > 300)),
        Entry(session => session.Query<Book>().LongCount()),
        Entry(session => session.Query<Book>().Sum(b => b.Price)),
        Entry(session => session.Query<Book>().Average(b => b.Pages)),
        Entry(session => session.Query<Book>().Max(b => b.Title)),
        Entry(session => session.Query<Book>().Select(b => b.Pages).Contains(300)),
        Entry(session => session.Query<Book>().FirstOrDefault(b => b.Id == 1)),
        Entry(session => session.Query<Book>().SingleOrDefault(b => b.Id == 1)),
        Entry(session => session.Query<Book>().Any(300, static (b, pages) => b.Pages > pages)),
        Entry(session => session.Query<Book>().TagWith("shelf").Where(b => b.Pages > 300).ToList()),
        Entry(session => session.Query<Book>().Where(b => b.Id == 1).ForUpdate().ToList()),
        Entry(session => session.Query<Book>().Where(b => b.Id == 1).ExecuteUpdate(s => s.Set(b => b.Price, b => b.Price * 2).Set(b => b.Subtitle, "new"))),
        Entry(session => session.Query<Book>().Where(b => b.Pages == 0).ExecuteDelete()),
    ];

    static CatalogueEntry Entry(Func<Session, object?> run, [CallerArgumentExpression(nameof(run))] string code = "")
        => new(code["session => session.".Length..], session => run(session));
}
