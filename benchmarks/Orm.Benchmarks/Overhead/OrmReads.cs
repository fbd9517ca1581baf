using Orm.Benchmarks.Data;
using Orm.Benchmarks.Peers;
using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Benchmarks.Overhead;

/// <summary>
/// Reads one row again and again in a session that tracks what it reads, and takes it out of the session each time, so that
/// a get and a query do the same with it.
/// </summary>
internal sealed class OrmReads(Engine engine, Func<Session, int, int, Sample?> read) : IReads
{
    private static readonly Statement Sent = new(
        "SELECT id, name, email, note, age, score, active, created_at, token, balance FROM samples WHERE id = $1 AND age >= $2 LIMIT 1", StatementKind.Read);

    public static Func<Session, int, int, Sample?> Get { get; } = static (session, key, _) => session.Get<Sample>(key);

    /// <summary>The statement of the queries, sent as a get sends its own: what the database takes more for it is no query's doing.</summary>
    public static Func<Session, int, int, Sample?> Statement { get; } = static (session, key, least) =>
    {
        var reader = new KeyReader<Sample, int>((EntitySet<Sample, int>)session.Set<Sample>(), RowLock.None);
        session.Run("Get", Sent, new KeyAndAge(key, least), ref reader);
        return reader.Entity;
    };

    public static Func<Session, int, int, Sample?> Constant { get; } = static (session, _, _) => session.Query<Sample>()
        .Where(sample => sample.Id == IReader.ConstantKey && sample.Age >= IReader.ConstantAge)
        .FirstOrDefault();

    public static Func<Session, int, int, Sample?> Passed { get; } = static (session, key, least) => session.Query<Sample>()
        .Where((key, least), static (sample, values) => sample.Id == values.key && sample.Age >= values.least)
        .FirstOrDefault();

    public static Func<Session, int, int, Sample?> Captured { get; } = static (session, key, least) => session.Query<Sample>()
        .Where(sample => sample.Id == key && sample.Age >= least)
        .FirstOrDefault();

    public static Func<Session, int, int, Sample?> ConstantAtOnce { get; } = static (session, _, _) => session.Query<Sample>()
        .FirstOrDefault(sample => sample.Id == IReader.ConstantKey && sample.Age >= IReader.ConstantAge);

    public static Func<Session, int, int, Sample?> PassedAtOnce { get; } = static (session, key, least) => session.Query<Sample>()
        .FirstOrDefault((key, least), static (sample, values) => sample.Id == values.key && sample.Age >= values.least);

    public static Func<Session, int, int, Sample?> CapturedAtOnce { get; } = static (session, key, least) => session.Query<Sample>()
        .FirstOrDefault(sample => sample.Id == key && sample.Age >= least);

    public void Run(int count)
    {
        using var session = engine.OpenSession();
        using var transaction = session.Begin(access: Access.ReadOnly);
        for (var i = 0; i < count; i++)
        {
            session.Expunge(read(session, IReader.ConstantKey, IReader.ConstantAge)!);
        }
    }
}
