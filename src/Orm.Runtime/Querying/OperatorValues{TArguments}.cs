namespace Orm.Querying;

/// <summary>The values of an operator of which no query was made.</summary>
internal sealed class OperatorValues<TArguments>(TArguments arguments) : QueryValues
    where TArguments : struct, IQueryArguments
{
    internal override void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers) => arguments.Bind(ref parameters, numbers);
}
