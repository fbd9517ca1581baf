using Orm;

namespace Consumer;

/// <summary>Foreign keys, versions, defaults, errors.</summary>
static class UnitsOfWork
{
    public static async Task RunAsync(Engine engine)
    {
        await using (var session = engine.OpenSession())
        {
            var author = new Author { Name = "Ursula" };
            session.Add(author);
            await session.FlushAsync();
            session.AddRange(new Book { AuthorId = author.Id, Title = "One" }, new Book { AuthorId = author.Id, Title = "Two" });
            await session.CommitAsync();
            var book = await session.Query<Book>().FirstAsync(b => b.AuthorId == author.Id);
            Console.WriteLine($"{book.Title}, {book.State}, version {book.Version}");
            book.State = "lent";
            await session.CommitAsync();
            Console.WriteLine($"{book.Title}, {book.State}, version {book.Version}");
        }

        await ViolateAsync(engine, "unique", session => session.Add(new Author { Name = "Ursula" }));
        await ViolateAsync(engine, "foreign key", session => session.Add(new Book { AuthorId = 99, Title = "Three" }));
        await ViolateAsync(engine, "check", session => session.Add(new Author { Name = "" }));

        await using (var session = engine.OpenSession())
        {
            session.Remove(session.Query<Author>().Single());
            Console.WriteLine($"{session.Deleted.Count()} to delete");
            await session.CommitAsync();
            Console.WriteLine($"{await session.Query<Book>().CountAsync()} books");
        }
    }

    static async Task ViolateAsync(Engine engine, string what, Action<Session> work)
    {
        await using var session = engine.OpenSession();
        try
        {
            work(session);
            await session.CommitAsync();
        }
        catch (OrmException exception)
        {
            Console.WriteLine($"{what}: {exception.GetType().Name}");
        }
    }
}

[Table]
public partial class Author
{
    [Key] public long Id { get; set; }
    [Unique, Check("length(name) > 0")] public required string Name { get; set; }
}

[Table]
public partial class Book
{
    [Key] public int Id { get; set; }
    [References<Author>(OnDelete = OnDelete.Cascade)] public long AuthorId { get; set; }
    public required string Title { get; set; }
    [Column(Default = "here")] public partial string State { get; set; }
    [Version] public int Version { get; set; }
}
