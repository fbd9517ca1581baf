using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;

namespace Orm.Integration.Tests.Mapping;

/// <summary>Each way to declare a property, a constructor and a class.</summary>
public abstract class ShapeSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task Init_required_private_and_partial_properties_are_written_and_read(Form form)
    {
        var added = new Sculpture { Title = "Thinker", Weight = 700.5, Year = 1904, Mood = "pensive" };
        added.Annotate("sits", "Paris");
        await using (var session = Open(form))
        {
            session.Add(added);
            await session.Commit();
        }
        await using var reader = Open(form);
        var read = await reader.GetRequired<Sculpture>(added.Id);

        Assert.NotEqual(0, added.Id);
        Assert.NotSame(added, read);
        Assert.Equal(("Thinker", 700.5, 1904, "sits", "Paris", 7), (read.Title, read.Weight, read.Year, read.Notes, read.Place, read.Views));
        Assert.Null(read.Mood);
    }

    [Theory, SyncAndAsync]
    public async Task Reading_a_row_marks_nothing_changed(Form form)
    {
        await Store(new Sculpture { Title = "Thinker", Weight = 1, Year = 1904, Views = 0 });
        await using var session = Open(form);
        var read = Assert.Single(await session.List<Sculpture>());

        Assert.Equal(0, read.Views);
        Assert.Empty(session.Session.Dirty);
        await session.Commit();
        Assert.Equal(["SELECT"], Log.Take());
    }

    [Theory, SyncAndAsync]
    public async Task A_property_with_a_private_setter_is_tracked(Form form)
    {
        await Store(new Sculpture { Id = 3, Title = "Thinker", Weight = 1, Year = 1904 });
        await using var session = Open(form);
        (await session.GetRequired<Sculpture>(3)).Annotate("stands", "Rome");
        await session.Commit();

        var stored = await Stored<Sculpture>(3);
        Assert.Equal(("stands", "Rome"), (stored!.Notes, stored.Place));
        Assert.Contains("UPDATE sculptures SET notes = $1, place = $2 WHERE id = $3", Log.Statements);
    }

    [Theory, SyncAndAsync]
    public async Task Properties_of_an_abstract_base_are_columns_and_stand_first(Form form)
    {
        var etching = new Etching { Title = "Melencolia", Prints = 100, Technique = "burin" };
        etching.SellTo("Ada");
        await Store(etching);
        await using var session = Open(form);
        var read = await session.GetRequired<Etching>(etching.Id);

        Assert.Equal(("Melencolia", "Ada", 100, "burin"), (read.Title, read.Owner, read.Prints, read.Technique));
        Assert.Equal("SELECT id, title, owner, prints, technique FROM etchings WHERE id = $1", Log.Statements[0]);
        read.SellTo("Bea");
        await session.Commit();
        Assert.Equal("Bea", (await Stored<Etching>(etching.Id))!.Owner);
    }

    [Theory, SyncAndAsync]
    public async Task Properties_of_a_base_in_another_assembly_are_columns_even_where_only_derived_classes_can_write_them(Form form)
    {
        var painting = new Painting { Title = "Nighthawks", CreatedAt = new DateTime(1942, 1, 21, 8, 0, 0, DateTimeKind.Utc) };
        painting.Sign("Hopper");
        await Store(painting);
        await using var session = Open(form);
        var read = Assert.Single(await session.List<Painting>());

        Assert.NotEqual(0, read.Id);
        Assert.Equal(painting.Id, read.Id);
        Assert.Equal(("Nighthawks", painting.CreatedAt, "Hopper"), (read.Title, read.CreatedAt, read.CreatedBy));
    }

    [Theory, SyncAndAsync]
    public async Task A_class_is_made_by_its_constructor_and_the_rest_is_set(Form form)
    {
        var drawing = new Drawing("Hare", 1502) { Note = "watercolour" };
        await Store(drawing);
        await using var session = Open(form);
        var read = await session.GetRequired<Drawing>(drawing.Id);

        Assert.Equal(("Hare", 1502, "watercolour"), (read.Title, read.Year, read.Note));
    }

    [Theory, SyncAndAsync]
    public async Task Nested_types_are_entities(Form form)
    {
        await Store(new Gallery.Room { Id = 1, Name = "Red" }, new Gallery.Wing.Door { Id = 1, IsOpen = true });
        await using var session = Open(form);

        Assert.Equal("Red", (await session.GetRequired<Gallery.Room>(1)).Name);
        Assert.True((await session.GetRequired<Gallery.Wing.Door>(1)).IsOpen);
        Assert.Single(await session.List(session.Session.Query<Gallery.Wing.Door>().Where(door => door.IsOpen)));
    }

    [Theory, SyncAndAsync]
    public async Task Keywords_quotes_spaces_and_Unicode_make_names(Form form)
    {
        await Store(new @event { @class = 1, @string = "text", @new = 5, @default = "d", where = 2, value = 3, row = "r" });
        await using var session = Open(form);
        var @new = 5;
        var read = Assert.Single(await session.List(
            session.Session.Query<@event>().Where(@event => @event.@new == @new && @event.@string == "text").OrderBy(@event => @event.@default)));
        Assert.Equal((1, "text", 5, "d", 2, 3, "r"), (read.@class, read.@string, read.@new, read.@default, read.where, read.value, read.row));

        (read.@new, read.@default, read.row) = (null, "e", "s");
        await session.Commit();
        var stored = await Stored<@event>(1);
        Assert.Equal((null, "e", "s"), (stored!.@new, stored.@default, stored.row));
        session.Remove(read);
        await session.Commit();
        Assert.Null(await Stored<@event>(1));
    }

    [Theory, SyncAndAsync]
    public async Task Bytes_changed_in_place_are_found(Form form)
    {
        await Store(new Archive { Id = 1, Content = [1, 2, 3], Seal = [4, 5] });
        await using var session = Open(form);
        var archive = await session.GetRequired<Archive>(1);
        Log.Clear();
        _ = archive.Seal!.Length;
        await session.Flush();
        Assert.Empty(Log.Lines);

        archive.Content[0] = 9;
        await session.Flush();
        archive.Seal[1] = 9;
        await session.Commit();

        var stored = await Stored<Archive>(1);
        Assert.Equal([9, 2, 3], stored!.Content);
        Assert.Equal([4, 9], stored.Seal);
    }

    [Theory, SyncAndAsync]
    public async Task A_table_may_have_more_columns_than_a_word_has_bits(Form form)
    {
        await using var session = Open(form);
        var wide = new Wide { C1 = "first", C69 = 69, C70 = "last" };
        session.Add(wide);
        await session.Commit();
        Assert.Equal((2, 62), (wide.C2, wide.C62));
        Log.Clear();

        (wide.C66, wide.C70) = (66, "changed");
        await session.Commit();
        Assert.Contains("UPDATE wides SET c66 = $1, c70 = $2 WHERE id = $3", Log.Statements);
        var stored = await Stored<Wide>(wide.Id);
        Assert.Equal(("first", 2, 62, 66, 69, "changed"), (stored!.C1, stored.C2, stored.C62, stored.C66, stored.C69, stored.C70));

        (wide.C66, wide.C67) = (0, "again");
        await session.Flush();
        await session.Rollback();
        Assert.Equal((66, null), (wide.C66, wide.C67));
    }

    [Theory, SyncAndAsync]
    public async Task A_default_beyond_the_64th_column_applies_where_just_that_column_was_not_set(Form form)
    {
        await using var session = Open(form);
        var others = new Wide { C63 = 63, C66 = 66, C69 = 69 };
        var zero = new Wide { C68 = 0, C62 = 0 };
        var one = new Wide { C65 = 0 };
        session.Add(others, zero, one);
        await session.Commit();

        Assert.Equal((62, 65, 68), (others.C62, others.C65, others.C68));
        Assert.Equal((0, 65, 0), (zero.C62, zero.C65, zero.C68));
        Assert.Equal((62, 0, 68), (one.C62, one.C65, one.C68));
        var stored = await Stored<Wide>(zero.Id);
        Assert.Equal((0, 65, 0), (stored!.C62, stored.C65, stored.C68));
    }

    [Theory, SyncAndAsync]
    public async Task Of_more_than_64_columns_with_a_default_each_applies_where_that_column_was_not_set(Form form)
    {
        await using var session = Open(form);
        var first = new Mixer { C1 = 0, C64 = 0, C66 = 0 };
        var second = new Mixer { C65 = 0, C67 = 0 };
        session.Add(first, second);
        await session.Commit();
        Assert.Equal((0, 2, 0, 65, 0, 67), (first.C1, first.C2, first.C64, first.C65, first.C66, first.C67));
        Assert.Equal((1, 2, 64, 0, 66, 0), (second.C1, second.C2, second.C64, second.C65, second.C66, second.C67));

        var merged = await session.Merge(new Mixer { C2 = 0, C64 = 0, C66 = 0 });
        await session.Commit();
        Assert.Equal((1, 0, 0, 65, 0, 67), (merged.C1, merged.C2, merged.C64, merged.C65, merged.C66, merged.C67));
        var stored = await Stored<Mixer>(merged.Id);
        Assert.Equal((1, 0, 0, 65, 0, 67), (stored!.C1, stored.C2, stored.C64, stored.C65, stored.C66, stored.C67));
    }
}
