using System.ComponentModel;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>An operator or a statement without values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NoArguments : IQueryArguments, IArguments
{
    /// <inheritdoc/>
    public uint Nulls => 0;

    /// <inheritdoc/>
    public void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers)
        where TParameters : struct, IParameters
    {
    }

    /// <inheritdoc/>
    public void Bind<TParameters>(ref TParameters parameters)
        where TParameters : struct, IParameters
    {
    }
}
