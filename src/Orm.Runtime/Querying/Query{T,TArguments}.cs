using Orm.Drivers;

namespace Orm.Querying;

/// <summary>An operator with values.</summary>
internal sealed class Query<T, TArguments> : Query<T>
    where TArguments : struct, IQueryArguments
{
    private readonly TArguments arguments;

    internal Query(Query<T> previous, Piece piece, TArguments arguments)
        : base(previous.Session, previous, piece, arguments.Nulls, previous.Reader)
        => this.arguments = arguments;

    internal override void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers)
        => arguments.Bind(ref parameters, numbers);
}
