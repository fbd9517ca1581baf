using Orm.Integration.Library;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;

namespace Orm.Integration.Tests.Mapping;

/// <summary>Every kind of key.</summary>
public abstract class KeySpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task A_composite_key_finds_changes_and_deletes_its_row_alone(Form form)
    {
        await Store(
            new Stock { Depot = "North", Number = 1, Count = 5 }, new Stock { Depot = "North", Number = 2, Count = 6 },
            new Stock { Depot = "South", Number = 1, Count = 7 });
        await using var session = Open(form);
        var stock = form == Form.Sync ? session.Session.Get<Stock>("North", 2L) : await session.Session.GetAsync<Stock>("North", 2L);
        stock!.Count = 60;
        await session.Commit();
        Assert.Equal([5, 7, 60], (await session.List(session.Session.Query<Stock>().AsNoTracking())).Select(row => row.Count).Order());

        session.Remove(stock);
        await session.Commit();
        Assert.Equal([5, 7], (await session.List(session.Session.Query<Stock>().AsNoTracking())).Select(row => row.Count).Order());
        Assert.Null(session.Session.Get<Stock>("North", 2L));
    }

    [Theory, SyncAndAsync]
    public async Task A_foreign_key_to_a_composite_key_cascades_and_orders_the_flush(Form form)
    {
        await using var session = Open(form);
        var stock = new Stock { Depot = "North", Number = 1 };
        session.Add(new Movement { Id = 0, Depot = "North", Number = 1, Difference = 3 }, stock);
        await session.Commit();
        Assert.Equal(3, (await Stored<Movement>(0))!.Difference);

        session.Add(new Movement { Id = 1, Depot = "South", Number = 1 });
        await Assert.ThrowsAsync<ForeignKeyViolationException>(session.Flush);
        await session.Rollback();
        await Elsewhere("DELETE FROM stocks");
        Assert.Null(await Stored<Movement>(0));
    }

    [Theory, SyncAndAsync]
    public async Task A_key_that_is_not_generated_is_inserted_as_it_is_even_at_zero(Form form)
    {
        await Store(new Stock { Depot = "North", Number = 1 }, new Movement { Id = 0, Depot = "North", Number = 1 });
        await using var session = Open(form);

        Assert.Equal(0, (await session.GetRequired<Movement>(0)).Id);
    }

    [Theory, SyncAndAsync]
    public async Task A_key_of_text_is_found_by_every_character(Form form)
    {
        string[] codes = ["DE", "de", "D'E", "", " ", "日本", "a%b", "🙂"];
        await Store([.. codes.Select(code => new Country { Code = code, Name = $"Land {code}" })]);
        await using var session = Open(form);
        foreach (var code in codes)
        {
            var country = form == Form.Sync ? session.Session.Get<Country>(code) : await session.Session.GetAsync<Country>(code);
            Assert.Equal($"Land {code}", country!.Name);
        }
        Assert.Null(session.Session.Get<Country>("De"));
    }

    [Theory, SyncAndAsync]
    public async Task Guid_keys_made_by_the_client_rise_with_time(Form form)
    {
        await Store(new Country { Code = "DE", Name = "Germany" });
        await using var session = Open(form);
        var made = new List<Guid>();
        for (var number = 0; number < 3; number++)
        {
            var loan = new Loan { CountryCode = "DE" };
            session.Add(loan);
            await session.Flush();
            made.Add(loan.Id);

            // Within a millisecond they are in no order, and a timer may be early.
            var millisecond = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
            while (DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() == millisecond)
            {
                await Task.Delay(1);
            }
        }
        await session.Commit();

        Assert.Equal(made, made.Order());
        Assert.Equal(made, (await session.List(session.Session.Query<Loan>().AsNoTracking().OrderBy(loan => loan.Id))).Select(loan => loan.Id));
        Assert.NotNull(form == Form.Sync ? session.Session.Get<Loan>(made[1]) : await session.Session.GetAsync<Loan>(made[1]));
    }

    [Theory, SyncAndAsync]
    public async Task An_unsigned_long_is_a_key_that_is_given(Form form)
    {
        const ulong Most = long.MaxValue;
        await Store(new Telegram { Number = Most, Answers = 0, Text = "answer" }, new Telegram { Number = 0, Text = "question" });
        await using var session = Open(form);
        var (question, answer) = form == Form.Sync
            ? (session.Session.Get<Telegram>(0UL), session.Session.Get<Telegram>(Most))
            : (await session.Session.GetAsync<Telegram>(0UL), await session.Session.GetAsync<Telegram>(Most));
        Assert.Equal(("question", "answer", 0UL), (question!.Text, answer!.Text, answer.Answers));

        session.Add(new Telegram { Number = 1, Answers = 2 });
        await Assert.ThrowsAsync<ForeignKeyViolationException>(session.Flush);
    }

    [Theory, SyncAndAsync]
    public async Task Enums_days_and_decimals_are_keys(Form form)
    {
        await Store(
            new MaterialPrice { Material = Material.Wood, Price = 2.50m },
            new OpeningDay { Day = new DateOnly(2026, 1, 31), From = new TimeOnly(9, 30) },
            new Keepsake { PoemId = 1, Place = 1.50m, Text = "first" },
            new Poem { Id = 1, Title = "Haiku" });
        await using var open = Open(form);
        var session = open.Session;

        var price = form == Form.Sync ? session.Get<MaterialPrice>(Material.Wood) : await session.GetAsync<MaterialPrice>(Material.Wood);
        var day = form == Form.Sync ? session.Get<OpeningDay>(new DateOnly(2026, 1, 31)) : await session.GetAsync<OpeningDay>(new DateOnly(2026, 1, 31));
        var keepsake = form == Form.Sync ? session.Get<Keepsake>(1, 1.5m) : await session.GetAsync<Keepsake>(1, 1.5m);

        Assert.Equal((2.50m, new TimeOnly(9, 30), "first"), (price!.Price, day!.From, keepsake!.Text));
        Log.Clear();
        Assert.Same(keepsake, session.Get<Keepsake>(1, 1.500m));
        Assert.Empty(Log.Lines);
        (price.Price, day.From, keepsake.Text) = (3, default, null);
        await open.Commit();
        await using var other = Open(form);
        Assert.Equal(default, Assert.Single(await other.List<OpeningDay>()).From);
        Assert.Null(Assert.Single(await other.List<Keepsake>()).Text);
    }
}
