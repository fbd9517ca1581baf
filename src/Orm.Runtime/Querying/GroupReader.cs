using Orm.Drivers;
using Orm.Sessions;

namespace Orm.Querying;

/// <summary>Groups, which can be asked for their key and what is counted of them, and not be read as a whole.</summary>
internal sealed class GroupReader<TKey, TElement> : ResultReader<IGrouping<TKey, TElement>>
{
    private static readonly GroupReader<TKey, TElement>[] ofModes =
        Array.ConvertAll(Enum.GetValues<ReadMode>(), static mode => new GroupReader<TKey, TElement>(mode));

    private GroupReader(ReadMode mode) => Mode = mode;

    internal override ReadMode Mode { get; }

    public static GroupReader<TKey, TElement> Of(ReadMode mode) => ofModes[(int)mode];

    internal override ResultReader<IGrouping<TKey, TElement>> In(ReadMode mode) => Of((ReadMode)Math.Max((int)mode, (int)Mode));

    internal override ValueTask<List<IGrouping<TKey, TElement>>> ListAsync(
        Session session, string operation, Statement statement, ReadArguments arguments, Io io, CancellationToken cancellationToken)
        => throw Unreadable(operation);

    internal override ValueTask<FirstRow<IGrouping<TKey, TElement>>> FirstAsync(
        Session session, string operation, Statement statement, ReadArguments arguments, bool countsSecond, CancellationToken cancellationToken)
        => throw Unreadable(operation);

    internal override FirstRow<IGrouping<TKey, TElement>> First(
        Session session, string operation, Statement statement, ReadArguments arguments, bool countsSecond)
        => throw Unreadable(operation);

    internal override Func<ResultStream, IGrouping<TKey, TElement>> Streamed(Session session) => throw Unreadable("AsEnumerable");

    private static OrmException Unreadable(string operation) => new(
        $"{operation} asks for whole groups, which a database does not give. Select what you want of each: "
        + ".Select(g => new { g.Key, Count = g.Count() }); or group in the program: .AsEnumerable().GroupBy(…).");
}
