using System.Reflection;
using System.Text.Json;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Mapping.Entities;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Mapping;

/// <summary>Entities stay plain objects: nothing that the generator adds shows.</summary>
public abstract class PlainObjectSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task Json_of_a_tracked_entity_shows_its_own_properties_alone(Form form)
    {
        await Store(new Play { Id = 1, Title = "Faust", Minutes = 60 }, new Poem { Id = 1, Title = "Haiku" });
        await using var session = Open(form);
        var (play, poem) = (await session.GetRequired<Play>(1), await session.GetRequired<Poem>(1));
        play.Note = "changed";

        Assert.Equal("""{"Id":1,"Title":"Faust","Minutes":60,"Note":"changed"}""", JsonSerializer.Serialize(play));
        Assert.Equal("""{"Id":1,"Title":"Haiku","Text":null,"Lines":14}""", JsonSerializer.Serialize(poem));
        var fields = new JsonSerializerOptions { IncludeFields = true };
        Assert.Equal(JsonSerializer.Serialize(play), JsonSerializer.Serialize(play, fields));
    }

    [Theory, SyncAndAsync]
    public async Task ToString_of_a_tracked_record_shows_its_own_properties_alone(Form form)
    {
        await Store(new Poem { Id = 1, Title = "Haiku" }, new Postcard(1, "Alps", 1990));
        await using var session = Open(form);

        Assert.Equal("Poem { Id = 1, Title = Haiku, Text = , Lines = 14 }", (await session.GetRequired<Poem>(1)).ToString());
        Assert.Equal("Postcard { Id = 1, Motif = Alps, Year = 1990 }", (await session.GetRequired<Postcard>(1)).ToString());
    }

    [Fact]
    public void An_entity_has_no_public_member_that_its_author_did_not_write()
    {
        var members = typeof(Play).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodBase { IsSpecialName: true })
            .Select(member => member.Name);

        Assert.Equal(["Id", "Minutes", "Note", "Title"], members.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_deserialized_entity_is_new()
    {
        var play = JsonSerializer.Deserialize<Play>("""{"Id":5,"Title":"Faust"}""")!;
        using var session = Engine.OpenSession();

        Assert.Equal(EntityState.Transient, session.StateOf(play));
        session.Add(play);
        session.Commit();
        Assert.Equal(5, play.Id);
    }
}
