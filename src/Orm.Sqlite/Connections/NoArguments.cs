using Orm.Drivers;

namespace Orm.Sqlite.Connections;

/// <summary>The arguments of a statement without parameters.</summary>
internal readonly struct NoArguments : IArguments
{
    public void Bind<TParameters>(ref TParameters parameters)
        where TParameters : struct, IParameters
    {
    }
}
