using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>The values of one execution of a statement, written into whatever parameters the driver has.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IArguments
{
    /// <summary>Writes every value.</summary>
    void Bind<TParameters>(ref TParameters parameters) where TParameters : struct, IParameters;
}
