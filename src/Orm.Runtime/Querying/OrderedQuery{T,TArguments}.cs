using Orm.Drivers;

namespace Orm.Querying;

/// <summary>An order with values.</summary>
internal sealed class OrderedQuery<T, TArguments> : OrderedQuery<T>
    where TArguments : struct, IQueryArguments
{
    private readonly TArguments arguments;

    internal OrderedQuery(Query<T> previous, Piece piece, TArguments arguments)
        : base(previous, piece, arguments.Nulls)
        => this.arguments = arguments;

    internal override void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers)
        => arguments.Bind(ref parameters, numbers);
}
