using Orm.Drivers;

namespace Orm.Querying;

/// <summary>The values of an operator that has other queries beside them: those without pay for none.</summary>
internal readonly struct OperandArguments<TArguments> : IQueryArguments, IOperands
    where TArguments : struct, IQueryArguments
{
    private readonly TArguments arguments;

    public OperandArguments(Query query, TArguments arguments, Query[] operands)
    {
        if (Array.Exists(operands, operand => operand.Session != query.Session))
        {
            throw new OrmException("A query is put together with a query of another session. Begin both with the same session's Query<T>().");
        }

        this.arguments = arguments;
        Operands = operands;
    }

    public Query[] Operands { get; }

    public uint Nulls => arguments.Nulls;

    public void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers)
        where TParameters : struct, IParameters => arguments.Bind(ref parameters, numbers);
}
