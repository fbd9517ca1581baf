using System.ComponentModel;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>The values of one operator.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class QueryValues
{
    private protected QueryValues()
    {
    }

    /// <summary>Writes each under its number in the statement.</summary>
    internal virtual void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers)
        where TParameters : struct, IParameters
    {
    }
}
