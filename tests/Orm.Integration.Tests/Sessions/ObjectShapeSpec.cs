using Orm.Integration.Tests.Conversions.Entities;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Embedding.Entities;
using Orm.Integration.Tests.Mapping.Entities;
using Orm.Integration.Tests.Types.Documents;
using Orm.Integration.Tests.Types.Lists;

namespace Orm.Integration.Tests.Sessions;

/// <summary>Expire, Refresh and Merge of classes of every shape and of values that can change in place.</summary>
public abstract class ObjectShapeSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task S68_A_new_object_is_made_as_the_class_wants_it(Form form)
    {
        await using var session = Open(form);
        var sculpture = new Sculpture { Title = "Thinker", Weight = 700.5, Year = 1904, Views = 0, Mood = "pensive" };
        sculpture.Annotate("sits", "Paris");
        var etching = new Etching { Title = "Melencolia", Prints = 100, Technique = "burin" };
        etching.SellTo("Ada");
        var (merged, card, poem) = (await session.Merge(sculpture), await session.Merge(new Postcard(0, "Alps", 1990)), await session.Merge(new Poem { Title = "Haiku" }));
        var (drawing, print, wide) = (await session.Merge(new Drawing("Hare", 1502, "watercolour")), await session.Merge(etching), await session.Merge(new Wide { C1 = "first", C65 = 0, C70 = "last" }));
        await session.Commit();

        Assert.Equal(("Thinker", 700.5, 1904, "sits", "Paris", 0, null), (merged.Title, merged.Weight, merged.Year, merged.Notes, merged.Place, merged.Views, merged.Mood));
        Assert.Equal(new Postcard(card.Id, "Alps", 1990), await Stored<Postcard>(card.Id));
        Assert.Equal("Haiku", (await Stored<Poem>(poem.Id))!.Title);
        Assert.Equal(("Hare", 1502, "watercolour"), ((await Stored<Drawing>(drawing.Id))!.Title, drawing.Year, drawing.Note));
        Assert.Equal(("Melencolia", "Ada", 100, "burin"), (print.Title, print.Owner, print.Prints, print.Technique));
        Assert.Equal(("first", 2, 0, 68, "last"), (wide.C1, wide.C2, wide.C65, wide.C68, wide.C70));
        Assert.Equal((0, 0), (sculpture.Id, etching.Id));
    }

    [Theory, SyncAndAsync]
    public async Task S68_A_loaded_object_of_every_shape_takes_the_values(Form form)
    {
        await Store(
            new Sculpture { Id = 1, Title = "Thinker", Weight = 1, Year = 1904 }, new Postcard(1, "Alps", 1990), new Drawing("Hare", 1502), new Stock { Depot = "North", Number = 1 },
            new Keepsake { PoemId = 1, Place = 2.50m, Text = "old" }, new Poem { Id = 1, Title = "Haiku" });
        await using var session = Open(form);
        var drawing = Assert.Single(await session.List<Drawing>());
        var given = new Sculpture { Id = 1, Title = "Kiss", Weight = 2, Year = 1889, Views = 3 };
        given.Annotate("stands", "Rome");
        var merged = await session.Merge(given);
        var (card, stock) = (await session.Merge(new Postcard(1, "Sea", null)), await session.Merge(new Stock { Depot = "North", Number = 1, Count = 5 }));
        var keepsake = await session.Merge(new Keepsake { PoemId = 1, Place = 2.5m, Text = "new" });
        await session.Commit();

        Assert.Equal(("Kiss", 2, 1889, "stands", "Rome", 3), (merged.Title, merged.Weight, merged.Year, merged.Notes, merged.Place, merged.Views));
        Assert.Equal(new Postcard(1, "Sea", null), await Stored<Postcard>(1));
        Assert.Equal((5, "new", "Hare"), (stock.Count, keepsake.Text, drawing.Title));
        Assert.Single(await session.List<Keepsake>());
    }

    [Theory, SyncAndAsync]
    public async Task S68_Strongly_typed_ids_are_keys(Form form)
    {
        var stored = new Member { Id = new(1), Email = new("ada@stage"), Tags = ["a"], Marks = new(["x"]) };
        await Store(stored, new Pass { MemberId = new(1), Marks = ["old"] });
        await using var session = Open(form);
        var passes = await session.List(session.Session.Query<Pass>().AsNoTracking());
        passes[0].Marks!.Add("new");
        var (member, pass) = (await session.Merge(new Member { Id = new(1), Email = new("ada@stage"), Tags = ["a"], Marks = new(["x"]), Friends = [new(2)] }), await session.Merge(passes[0]));
        passes[0].Marks!.Add("later");
        Assert.Equal(["old", "new"], pass.Marks!);
        var made = await session.Merge(new Pass { MemberId = new(1) });
        await session.Commit();

        Assert.Equal((1, 2), (passes[0].Version, pass.Version));
        Assert.NotEqual(default, made.Id);
        Assert.Equal([new MemberId(2)], member.Friends);
        Assert.Contains(Log.Statements, statement => statement.StartsWith("UPDATE members SET friends = ", StringComparison.Ordinal));
        session.Session.Expire(pass);
        Assert.Equal(2, (await session.List<Pass>()).Count);
        await session.Refresh(member);
        Assert.Equal([new MemberId(2)], member.Friends);
    }

    [Theory, SyncAndAsync]
    public async Task S68_The_result_shares_no_value_that_can_change(Form form)
    {
        await Store(
            new Archive { Id = 1, Content = [1], Seal = [1] }, new Setlist { Id = 1, Songs = ["a"], Days = [DayOfWeek.Friday] }, new Playlist { Id = 1, Songs = ["a"] },
            new Venue { Id = 1, Equipment = new() { Tags = ["a"] } }, new Stage { Id = 1, Seats = new() { ["a"] = 1 } }, new Shipment { Id = 1, To = At("Bonn"), Amount = new(1, Coin.Euro) },
            new Bundle { Id = 1, To = At("Bonn") });
        foreach (var id in new[] { 1, 2 })
        {
            await using var session = Open(form);
            var archive = new Archive { Id = id, Content = [1, 2], Seal = [1, 2] };
            var setlist = new Setlist { Id = id, Songs = ["a", id + "b"], Seconds = [1], Days = [DayOfWeek.Monday] };
            var playlist = new Playlist { Id = id, Songs = ["a", "b"] };
            var venue = new Venue { Id = id, Equipment = new() { Tags = ["a", "b"] } };
            var stage = new Stage { Id = id, Seats = new() { ["b"] = 2 } };
            var shipment = new Shipment { Id = id, To = At("Kiel"), From = At("Ulm"), Amount = new(2, Coin.Dollar) };
            var bundle = new Bundle { Id = id, To = At("Kiel") };
            var merged = (
                Archive: await session.Merge(archive), Setlist: await session.Merge(setlist), Playlist: await session.Merge(playlist), Venue: await session.Merge(venue),
                Stage: await session.Merge(stage), Shipment: await session.Merge(shipment), Bundle: await session.Merge(bundle));
            (archive.Content[0], archive.Seal[0], setlist.Songs[0], setlist.Days[0]) = (9, 9, "lost", DayOfWeek.Sunday);
            setlist.Seconds.Add(9);
            playlist.Songs.Add("lost");
            venue.Equipment.Tags.Add("lost");
            stage.Seats["lost"] = 9;
            (shipment.To.City, shipment.From.City, bundle.To.City) = ("lost", "lost", "lost");
            await session.Commit();
            Log.Clear();
            await session.Commit();
            Assert.Empty(Log.Lines);

            Assert.Equal([1, 2], merged.Archive.Content);
            Assert.Equal([1, 2], merged.Archive.Seal!);
            Assert.Equal(["a", id + "b"], merged.Setlist.Songs);
            Assert.Equal([1], merged.Setlist.Seconds!);
            Assert.Equal([DayOfWeek.Monday], merged.Setlist.Days);
            Assert.Equal(["a", "b"], (await Stored<Playlist>(id))!.Songs);
            Assert.Equal(["a", "b"], (await Stored<Venue>(id))!.Equipment.Tags);
            Assert.Equal(new Dictionary<string, int> { ["b"] = 2 }, (await Stored<Stage>(id))!.Seats);
            Assert.Equal(("Kiel", "Ulm", new Amount(2, Coin.Dollar), "Kiel"), (merged.Shipment.To.City, merged.Shipment.From!.City, merged.Shipment.Amount, merged.Bundle.To.City));

            // What was merged is tracked as anything else is.
            merged.Playlist.Songs.Add("c");
            merged.Stage.Seats["c"] = 3;
            merged.Bundle.To.City = "Jena";
            await session.Commit();
            Assert.Equal((3, 2, "Jena"), ((await Stored<Playlist>(id))!.Songs.Count, (await Stored<Stage>(id))!.Seats.Count, (await Stored<Bundle>(id))!.To.City));
        }
    }

    [Theory, SyncAndAsync]
    public async Task S68_Equal_content_sends_no_UPDATE(Form form)
    {
        IEntity[] Rows() =>
        [
            new Archive { Id = 1, Content = [1], Seal = [1] }, new Setlist { Id = 1, Songs = ["a"], Days = [DayOfWeek.Friday] }, new Venue { Id = 1, Equipment = new() { Tags = ["a"] } },
            new Stage { Id = 1, Seats = new() { ["a"] = 1 } }, new Shipment { Id = 1, To = At("Bonn"), Amount = new(1, Coin.Euro) },
        ];
        await Store(Rows());
        await using var session = Open(form);
        var rows = Rows();
        await session.Merge((Archive)rows[0]);
        await session.Merge((Setlist)rows[1]);
        await session.Merge((Venue)rows[2]);
        await session.Merge((Stage)rows[3]);
        await session.Merge((Shipment)rows[4]);
        await session.Commit();
        Assert.All(Log.Take(), verb => Assert.Equal("SELECT", verb));
    }

    [Theory, SyncAndAsync]
    public async Task S68_Computed_columns_are_the_databases(Form form)
    {
        await Store(new Parcel { Id = 1, Width = 2, Height = 3, Label = "a" }, new Crate { Width = 2, Depth = 3 });
        await using var session = Open(form);
        var crates = await session.List(session.Session.Query<Crate>().AsNoTracking());
        crates[0].Depth = 4;
        crates[0].Overhang = 77;
        var parcel = await session.Merge(new Parcel { Id = 1, Width = 4, Height = 3, Label = "b", Code = "mine" });
        var crate = await session.Merge(crates[0]);
        Assert.Equal(-1, crate.Overhang);
        var (made, madeCrate) = (await session.Merge(new Parcel { Width = 5, Height = 5, Label = "c", Code = "mine" }), await session.Merge(new Crate { Width = 9, Depth = 1, Overhang = 77 }));
        Assert.Equal((null, 0), (made.Code, madeCrate.Overhang));
        await session.Commit();

        Assert.Equal((12, true, "B", "b 4"), (parcel.Area, parcel.IsWide, parcel.Title, parcel.Code));
        Assert.Equal((6, -2, 2), (crate.Rim, crate.Overhang, crate.Version));
        Assert.Equal((25, "c 5", 10, 8), (made.Area, made.Code, madeCrate.Rim, madeCrate.Overhang));
    }

    [Theory, SyncAndAsync]
    public async Task S35_Expire_and_Refresh_bring_back_values_that_were_changed_in_place(Form form)
    {
        await Store(
            new Archive { Id = 1, Content = [1], Seal = [1] }, new Setlist { Id = 1, Songs = ["a"], Days = [DayOfWeek.Friday] }, new Playlist { Id = 1, Songs = ["a"] },
            new Venue { Id = 1, Equipment = new() { Tags = ["a"] } }, new Stage { Id = 1, Seats = new() { ["a"] = 1 } }, new Shipment { Id = 1, To = At("Bonn"), Amount = new(1, Coin.Euro) },
            new Bundle { Id = 1, To = At("Bonn") });
        await using var session = Open(form);
        var (archive, setlist, playlist) = (await session.GetRequired<Archive>(1), await session.GetRequired<Setlist>(1), await session.GetRequired<Playlist>(1));
        var (venue, stage) = (await session.GetRequired<Venue>(1), await session.GetRequired<Stage>(1));
        var (shipment, bundle) = (await session.GetRequired<Shipment>(1), await session.GetRequired<Bundle>(1));
        IEntity[] all = [archive, setlist, playlist, venue, stage, shipment, bundle];

        Change();
        Array.ForEach(all, session.Session.Expire);
        AssertAsStored();
        Change();
        using (session.Session.NoAutoFlush())
        {
            foreach (var entity in all)
            {
                await session.Refresh(entity);
            }
        }
        AssertAsStored();
        Log.Clear();
        await session.Commit();
        Assert.Empty(Log.Lines);

        Change();
        await session.Commit();
        Assert.Equal(("Kiel", "Kiel", 2, 2), ((await Stored<Shipment>(1))!.To.City, (await Stored<Bundle>(1))!.To.City, (await Stored<Playlist>(1))!.Songs.Count, (await Stored<Stage>(1))!.Seats.Count));

        void Change()
        {
            (archive.Content[0], archive.Seal![0], setlist.Songs[0], setlist.Days[0]) = (9, 9, "z", DayOfWeek.Sunday);
            playlist.Songs.Add("z");
            venue.Equipment.Tags.Add("z");
            stage.Seats["z"] = 9;
            (shipment.To.City, bundle.To.City) = ("Kiel", "Kiel");
        }

        void AssertAsStored()
        {
            Assert.Equal((1, 1, "a", DayOfWeek.Friday), (archive.Content[0], archive.Seal![0], setlist.Songs[0], setlist.Days[0]));
            Assert.Equal((1, 1, 1, "Bonn", "Bonn"), (playlist.Songs.Count, venue.Equipment.Tags.Count, stage.Seats.Count, shipment.To.City, bundle.To.City));
            Assert.Empty(session.Session.Dirty);
        }
    }

    [Theory, SyncAndAsync]
    public async Task S40_After_a_rollback_changes_in_place_are_found_again(Form form)
    {
        await Store(new Playlist { Id = 1, Songs = ["a"] }, new Stage { Id = 1, Seats = new() { ["a"] = 1 } }, new Bundle { Id = 1, To = At("Bonn") });
        await using var session = Open(form);
        var (playlist, stage, bundle) = (await session.GetRequired<Playlist>(1), await session.GetRequired<Stage>(1), await session.GetRequired<Bundle>(1));
        Change();
        await session.Rollback();
        Assert.Equal((1, 1, "Bonn"), (playlist.Songs.Count, stage.Seats.Count, bundle.To.City));
        Change();
        await session.Commit();
        Assert.Equal((2, 2, "Kiel"), ((await Stored<Playlist>(1))!.Songs.Count, (await Stored<Stage>(1))!.Seats.Count, (await Stored<Bundle>(1))!.To.City));

        void Change()
        {
            playlist.Songs.Add("z");
            stage.Seats["z"] = 9;
            bundle.To.City = "Kiel";
        }
    }

    [Theory, SyncAndAsync]
    public async Task S69_A_detached_object_tells_of_changes_in_place(Form form)
    {
        await Store(new Playlist { Id = 1, Songs = ["a"] }, new Setlist { Id = 1, Songs = ["a"] }, new Stage { Id = 1, Seats = new() { ["a"] = 1 } });
        await using var session = Open(form);
        var (playlist, setlist, stage) = (await session.GetRequired<Playlist>(1), await session.GetRequired<Setlist>(1), await session.GetRequired<Stage>(1));
        Assert.Single(stage.Seats);
        IEntity[] all = [playlist, setlist, stage];
        Array.ForEach(all, session.Session.Expunge);
        playlist.Songs.Add("b");
        setlist.Songs[0] = "b";
        stage.Seats["b"] = 2;
        await session.Commit();
        Log.Clear();
        session.Add(all);
        await session.Commit();

        Assert.Equal(["BEGIN", "UPDATE", "UPDATE", "UPDATE", "COMMIT"], Log.Take());
        Assert.Equal((2, "b", 2), ((await Stored<Playlist>(1))!.Songs.Count, (await Stored<Setlist>(1))!.Songs[0], (await Stored<Stage>(1))!.Seats.Count));
    }

    static Place At(string city) => new() { City = city, Code = "53111", Spot = new(50.7, 7.1) };
}
