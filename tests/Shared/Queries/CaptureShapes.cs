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

    private static int Hidden => 4;

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
        Check("private static field", 3, session.Query<Capture>().Where(c => c.Id == shared).ToList());
        Check("private static property", 4, session.Query<Capture>().Where(c => c.Id == Hidden).ToList());
        Check("member of a private static class", 5, session.Query<Capture>().Where(c => c.Id == Limits.Five).ToList());
        Check("private members of two classes by one name", 3, session.Query<Capture>().Where(c => c.Id == shared && c.Id < Limits.Shared).ToList());
        Check("passed", 4, session.Query<Capture>().Where(4, static (c, id) => c.Id == id).ToList());
        Check("passed tuple", 4, session.Query<Capture>().Where((Low: 3, High: 5), static (c, range) => c.Id > range.Low && c.Id < range.High).ToList());
        Check("passed null", 4, session.Query<Capture>().Where((string?)null, static (c, text) => c.Text == text).Where(4, static (c, id) => c.Id == id).ToList());
        Check("passed to a method that reads", 4, [session.Query<Capture>().Single(4, static (c, id) => c.Id == id)]);
        Check("captured by a method that reads", 5, [shapes.ReadAtOnce()]);
        Check("parameter", 2, shapes.Parameter(2));
        Check("local", 3, shapes.Local());
        Check("field", 5, shapes.Field());
        Check("property", 6, shapes.OwnProperty());
        Check("primary constructor parameter", 7, shapes.Primary());
        Check("this and a local", 6, shapes.ThisAndLocal(1));
        Check("nested lambdas", 8, shapes.NestedLambdas(3));
        Check("member of a local", 9, shapes.MemberOfLocal());
        Check("behind question marks", 4, shapes.QuestionMarks(new CaptureFilter { Range = new CaptureRange(4, 9) }, "four", [1, 4], 4));
        Check("behind question marks that find null", 4, shapes.QuestionMarks(null, null, null, null));
        Check("calls of constants and of values that may be null", 5, shapes.CallsOfValues(5, null));
        Check("generic method of int", 2, GenericMethod(session, 2, "a"));
        Check("generic method of string", 3, GenericMethod(session, 3, 1.5));
        Check("local function", 4, shapes.LocalFunction(4));
        Check("async method", 5, await shapes.Async(5));
        Check("async method with this", 7, await shapes.AsyncWithThis(2));
        Check("null text", 2, shapes.NullText());
        Check("nested class", 8, new Nested(session).Find(8));
        Check("field of a private class", 5, new Nested(session).FindField());
        Check("property of a private class", 6, new Nested(session).FindProperty());
        Check("this of a private class and a local", 6, new Nested(session).FindWithLocal(4));
        Check("generic class", 9, new Generic<string>(5, 5).Find(session, 9));
        foreach (var id in new[] { 5, 6 })
        {
            Check("field of a generic class of string", id, new Generic<string>(id, id).FindField(session));
            Check("field of a generic class of int", id, new Generic<int>(id, id).FindField(session));
            Check("property of a generic class", id, new Generic<string>(id, id).FindProperty(session));
            Check("primary constructor parameter of a generic class", id, new Generic<string>(id, id).FindParameter(session));
            Check("this of a generic class and a local", id, new Generic<string>(id, id).FindWithLocal(session, id - 1));
            Check("field of a generic base class", id, new OfGeneric(id).Find(session));
            Check("field of a generic base class, hidden by another", id, new OfGeneric(id).FindField(session));
        }

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

    private Capture ReadAtOnce() => session.Query<Capture>().Single(c => c.Id == field);

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

    private List<Capture> QuestionMarks(CaptureFilter? filter, string? text, int[]? ids, int? id) => Captures
        .Where(c => c.Id == (filter?.Range.Low ?? 4) && c.Id == (text?.Trim().Length ?? 4))
        .Where(c => c.Id == (ids?[1] ?? 4) && c.Id == (ids?.Last() ?? 4) && c.Id == (filter?.Next?.Range.Low ?? 4))
        .Where(c => filter == null || filter.Next?.Range.Low.ToString() == null)
        .Where(c => c.Id == -checked(-(text?.Length ?? 4)) && (filter == null || c.Id == -checked(-filter.Range.Low)) && c.Id == (checked(-text?.Length) ?? -4) * -1)
        .Where(c => c.Id == (id?.ToString().Length + 3 ?? 4) && (text?.Contains("r") ?? true))
        .ToList();

    private List<Capture> CallsOfValues(int? id, int? none) => Captures
        .Where(c => c.Id == id.GetValueOrDefault() && c.Id > none.GetValueOrDefault(4) && c.Id > (-5).CompareTo(3) && c.Text != 5.ToString())
        .Where(c => id == null || c.Id == id.GetValueOrDefault(3))
        .Where(c => c.Text!.TrimEnd('5', ' ') == (none.ToString() + "text 5").TrimEnd('5', ' '))
        .ToList();

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

    private static class Limits
    {
        private static readonly int shared = 8;

        public static int Five => 5;

        internal static int Shared => shared;
    }

    private sealed class Nested(Session session)
    {
        private readonly int own = 5;

        private int Property => own + 1;

        public List<Capture> Find(int id) => session.Query<Capture>().Where(c => c.Id == id).ToList();

        public List<Capture> FindField() => session.Query<Capture>().Where(c => c.Id == own).ToList();

        public List<Capture> FindProperty() => session.Query<Capture>().Where(c => c.Id == Property).ToList();

        public List<Capture> FindWithLocal(int least)
        {
            var most = 7;
            return session.Query<Capture>().Where(c => c.Id > least && c.Id > own && c.Id < most).ToList();
        }
    }

    private class Generic<T>(int given, int parameter)
    {
        private readonly int field = given;

        protected int Property { get; } = given;

        public List<Capture> Find(Session session, int id)
        {
            var copy = id;
            return session.Query<Capture>().Where(c => c.Id == copy).ToList();
        }

        public List<Capture> FindField(Session session) => session.Query<Capture>().Where(c => c.Id == field).ToList();

        public List<Capture> FindProperty(Session session) => session.Query<Capture>().Where(c => c.Id == Property).ToList();

        public List<Capture> FindParameter(Session session) => session.Query<Capture>().Where(c => c.Id == parameter).ToList();

        public List<Capture> FindWithLocal(Session session, int least)
        {
            var most = field + 1;
            return session.Query<Capture>().Where(c => c.Id > least && c.Id < most && c.Id == field && c.Id == parameter).ToList();
        }
    }

    private sealed class OfGeneric(int id) : Generic<DateTime>(id, id)
    {
        private readonly int field = 9;

        public List<Capture> Find(Session session) => session.Query<Capture>().Where(c => c.Id == Property && c.Id < field).ToList();
    }
}

/// <summary>What a captured variable's members are read from.</summary>
internal sealed class CaptureFilter
{
    public required CaptureRange Range { get; init; }

    public CaptureFilter? Next { get; init; }
}

/// <summary>A value inside a captured object.</summary>
internal readonly record struct CaptureRange(int Low, int High);
