namespace Orm.Querying;

/// <summary>What an operator's values say of other queries; decided when the code is compiled for the values' type.</summary>
internal static class OperandArguments
{
    public static Query[] OperandsOf<TArguments>(TArguments arguments)
        where TArguments : struct, IQueryArguments => arguments is IOperands known ? known.Operands : [];

    public static int HashOf<TArguments>(TArguments arguments)
        where TArguments : struct, IQueryArguments
    {
        var hash = 0;
        foreach (var operand in OperandsOf(arguments))
        {
            hash = unchecked((hash * 31) + operand.Hash + 1);
        }

        return hash;
    }
}
