using Orm.Drivers;

namespace Orm.Querying;

/// <summary>An operator with values and other queries; those that have none pay for none.</summary>
internal sealed class CombinedQuery<T, TArguments> : Query<T>
    where TArguments : struct, IQueryArguments
{
    private readonly TArguments arguments;

    internal CombinedQuery(Query previous, Piece piece, TArguments arguments, Operands operands, ResultReader<T> reader)
        : base(previous.Session, previous, piece, arguments.Nulls, reader)
    {
        this.arguments = arguments;
        OwnOperands = operands.Queries;
    }

    private protected override Query[] OwnOperands { get; }

    internal override void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers)
        => arguments.Bind(ref parameters, numbers);
}
