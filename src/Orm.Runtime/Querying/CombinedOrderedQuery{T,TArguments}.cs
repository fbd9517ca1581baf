using Orm.Drivers;

namespace Orm.Querying;

/// <summary>An order with values and other queries.</summary>
internal sealed class CombinedOrderedQuery<T, TArguments> : OrderedQuery<T>
    where TArguments : struct, IQueryArguments
{
    private readonly TArguments arguments;

    internal CombinedOrderedQuery(Query<T> previous, Piece piece, TArguments arguments, Operands operands)
        : base(previous, piece, arguments.Nulls)
    {
        this.arguments = arguments;
        OwnOperands = operands.Queries;
    }

    private protected override Query[] OwnOperands { get; }

    internal override void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers)
        => arguments.Bind(ref parameters, numbers);
}
