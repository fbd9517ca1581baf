using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>A statement without parameters.</summary>
internal readonly struct NoArguments : IArguments
{
    public void Bind<TParameters>(ref TParameters parameters) where TParameters : struct, IParameters
    {
    }
}
