namespace Orm.CaptureShapes;

/// <summary>
/// Every way in which a lambda of a query can get at a value. Compiled into the tests in Debug and Release and into the
/// programs that are published, so that what the compilers and the trimmer make of closures is seen.
/// </summary>
[Table("captures")]
public partial class Capture
{
    [Key(Generated = false)] public int Id { get; set; }

    public string? Text { get; set; }
}

/// <summary>Runs each shape; a query for the row that the value names must find it and no other.</summary>
public class CaptureShapes(Session session, int primary)
{
    private readonly int field = 5;

    private static readonly int shared = 3;

    internal static int Shared => shared;

    private int Property => 6;

    private Query<Capture> Captures => session.Query<Capture>();

    /// <summary>The shapes that found something else than they should: none where all is well.</summary>
    public static async Task<List<string>> FindFailures(Session session)
    {
        session.AddRange(Enumerable.Range(1, 9).Select(id => new Capture { Id = id, Text = id % 2 == 0 ? null : $"text {id}" }));
        await session.FlushAsync();
        var shapes = new CaptureShapes(session, 7);
        var failures = new List<string>();
        void Check(string shape, int expected, List<Capture> found)
        {
            if (found.Count != 1 || found[0].Id != expected)
            {
                failures.Add($"{shape}: expected {expected}, found {string.Join(", ", found.Select(capture => capture.Id))}");
            }
        }

        Check("constant", 1, session.Query<Capture>().Where(c => c.Id == 1).ToList());
        Check("static lambda", 2, session.Query<Capture>().Where(static c => c.Id == 2).ToList());
        Check("static member", 3, session.Query<Capture>().Where(c => c.Id == Shared).ToList());
        Check("passed", 4, session.Query<Capture>().Where(4, static (c, id) => c.Id == id).ToList());
        Check("passed tuple", 4, session.Query<Capture>().Where((Low: 3, High: 5), static (c, range) => c.Id > range.Low && c.Id < range.High).ToList());
        Check("passed null", 4, session.Query<Capture>().Where((string?)null, static (c, text) => c.Text == text).Where(4, static (c, id) => c.Id == id).ToList());
        Check("parameter", 2, shapes.Parameter(2));
        Check("local", 3, shapes.Local());
        Check("field", 5, shapes.Field());
        Check("property", 6, shapes.OwnProperty());
        Check("primary constructor parameter", 7, shapes.Primary());
        Check("this and a local", 6, shapes.ThisAndLocal(1));
        Check("nested lambdas", 8, shapes.NestedLambdas(3));
        Check("member of a local", 9, shapes.MemberOfLocal());
        Check("generic method of int", 2, GenericMethod(session, 2, "a"));
        Check("generic method of string", 3, GenericMethod(session, 3, 1.5));
        Check("local function", 4, shapes.LocalFunction(4));
        Check("async method", 5, await shapes.Async(5));
        Check("async method with this", 7, await shapes.AsyncWithThis(2));
        Check("null text", 2, shapes.NullText());
        Check("nested class", 8, new Nested(session).Find(8));
        Check("generic class", 9, new Generic<string>().Find(session, 9));
        Check("object from Get", 3, shapes.FromGet());
        Check("object from GetAsync", 4, await shapes.FromGetAsync());
        Check("iterator", 6, [.. shapes.Iterator(6)]);
        var loop = shapes.Loop();
        if (loop != "123")
        {
            failures.Add($"loop: {loop}");
        }

        return failures;
    }

    private List<Capture> Parameter(int id) => Captures.Where(c => c.Id == id).ToList();

    private List<Capture> Local()
    {
        var @class = 3;
        return Captures.Where(c => c.Id == @class).ToList();
    }

    private List<Capture> Field() => Captures.Where(c => c.Id == field).ToList();

    private List<Capture> OwnProperty() => Captures.Where(c => c.Id == Property).ToList();

    private List<Capture> Primary() => Captures.Where(c => c.Id == primary).ToList();

    private List<Capture> ThisAndLocal(int one)
    {
        var low = field;
        return Captures.Where(c => c.Id > low && c.Id < primary && c.Id == Property && one == 1).ToList();
    }

    private List<Capture> NestedLambdas(int outer)
    {
        List<Capture> found = [];
        for (var i = 0; i < 1; i++)
        {
            var middle = i + 8;
            Action run = () =>
            {
                var inner = outer;
                found = Captures.Where(c => c.Id == middle && c.Id != outer && c.Id != inner).ToList();
            };
            run();
        }

        return found;
    }

    private List<Capture> MemberOfLocal()
    {
        var filter = new CaptureFilter { Range = new CaptureRange(8, 9) };
        return Captures.Where(c => c.Id > filter.Range.Low && c.Id <= filter.Range.High).ToList();
    }

    private static List<Capture> GenericMethod<T>(Session session, int id, T other)
    {
        var copy = id;
        return other is null ? [] : session.Query<Capture>().Where(c => c.Id == copy && c.Id == id).ToList();
    }

    private List<Capture> LocalFunction(int id)
    {
        return Find(id);

        List<Capture> Find(int inner) => Captures.Where(c => c.Id == inner && c.Id == id).ToList();
    }

    private async Task<List<Capture>> Async(int id)
    {
        await Task.Yield();
        var copy = id;
        await Task.Yield();
        return await Captures.Where(c => c.Id == copy).ToListAsync();
    }

    private async Task<List<Capture>> AsyncWithThis(int least)
    {
        await Task.Yield();
        return await Captures.Where(c => c.Id == primary && c.Id > least).ToListAsync();
    }

    private List<Capture> NullText()
    {
        string? text = null;
        return Captures.Where(c => c.Text == text).OrderBy(c => c.Id).Take(1).ToList();
    }

    private List<Capture> FromGet()
    {
        var capture = session.Get<Capture>(3)!;
        return Captures.Where(c => c.Id == capture.Id && c.Text == capture.Text).ToList();
    }

    private async Task<List<Capture>> FromGetAsync()
    {
        var capture = await session.GetAsync<Capture>(4);
        return await Captures.Where(c => c.Id == capture!.Id).ToListAsync();
    }

    private IEnumerable<Capture> Iterator(int id)
    {
        foreach (var capture in Captures.Where(c => c.Id == id && c.Id == Property).ToList())
        {
            yield return capture;
        }
    }

    private string Loop()
    {
        var found = "";
        foreach (var id in new[] { 1, 2, 3 })
        {
            found += Captures.First(c => c.Id == id).Id;
        }

        return found;
    }

    private sealed class Nested(Session session)
    {
        public List<Capture> Find(int id) => session.Query<Capture>().Where(c => c.Id == id).ToList();
    }

    private sealed class Generic<T>
    {
        public List<Capture> Find(Session session, int id)
        {
            var copy = id;
            return session.Query<Capture>().Where(c => c.Id == copy).ToList();
        }
    }
}

/// <summary>What a captured variable's members are read from.</summary>
internal sealed class CaptureFilter
{
    public required CaptureRange Range { get; init; }
}

/// <summary>A value inside a captured object.</summary>
internal readonly record struct CaptureRange(int Low, int High);
