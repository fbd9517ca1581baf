using Orm.Drivers;

namespace Orm.Querying;

/// <summary>An operator with values.</summary>
internal sealed class Query<T, TArguments> : Query<T>
    where TArguments : struct, IQueryArguments
{
    private readonly TArguments arguments;

    internal Query(Query previous, Piece piece, TArguments arguments, ResultReader<T> reader)
        : base(previous.Session, previous, piece, arguments.Nulls, reader)
        => this.arguments = arguments;

    internal override void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers)
        => arguments.Bind(ref parameters, numbers);
}
