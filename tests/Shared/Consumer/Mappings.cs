using Orm;

namespace Consumer;

/// <summary>Every type and shape of a property, written and read back.</summary>
static class Mappings
{
    public static void Run(Engine engine)
    {
        var id = Guid.Parse("01934567-89ab-7cde-8f01-23456789abcd");
        using (var session = engine.OpenSession())
        {
            session.Add(Everything.Sample(id));
            session.Add(new Everything { Id = Guid.Parse("01934567-89ab-7cde-8f01-23456789abce"), Text = "" });
            session.Add(new Country("DE", "Germany"));
            session.Add(new Enrolment { Student = new(1), Course = "maths" });
            session.Commit();
        }

        using (var session = engine.OpenSession())
        {
            var read = session.GetRequired<Everything>(id);
            Console.WriteLine(read.Describe());
            Console.WriteLine(read.Describe() == Everything.Sample(id).Describe());
            Console.WriteLine(session.Query<Everything>().Where(e => e.Decimal == null).Single().Describe());
            Console.WriteLine(session.Query<Everything>().Count(e => e.Color == Color.Green));
            Console.WriteLine(session.GetRequired<Country>("DE"));
            Console.WriteLine(session.GetRequired<Country>("DE") == new Country("DE", "Germany"));
            Console.WriteLine(session.GetRequired<Enrolment>(new StudentId(1), "maths").Course);
            Console.WriteLine(session.Get<Enrolment>(new StudentId(1), "art") is null);
            var student = new StudentId(1);
            Console.WriteLine(session.Query<Enrolment>().Where(e => e.Student == student).Select(e => e.Student).Single());
        }

        Wishes(engine);
    }

    static void Wishes(Engine engine)
    {
        using (var session = engine.OpenSession())
        {
            var wish = new Wish { Tags = ["red"], Prices = [1.5m, null], Colors = [Color.Blue], Gift = new Gift("Lamp", 2) };
            session.Add(wish);
            session.Commit();
            wish.Tags.Add("bright");
            wish.Gift.Notes.Add("für \"Ann\"");
            session.Commit();
        }

        using (var session = engine.OpenSession())
        {
            var wish = session.Query<Wish>().Single();
            Console.WriteLine($"{string.Join(' ', wish.Tags)}, {string.Join(' ', wish.Prices)}, {string.Join(' ', wish.Colors!)}, {wish.Gift.Name} {wish.Gift.Count} {wish.Gift.Notes[0]}");
            Console.WriteLine(session.Dirty.Any());
        }
    }
}
