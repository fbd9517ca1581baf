using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>Rows that are handed over one after the other.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICopyRows
{
    /// <summary>
    /// Writes the next row's values as parameters from 1 on, each once and in their order. False where no row is left.
    /// </summary>
    bool BindNext<TParameters>(ref TParameters parameters) where TParameters : struct, IParameters;
}
