using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>A key as the only parameters.</summary>
internal readonly struct KeyArguments<T, TKey>(TKey key) : IArguments
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    public void Bind<TParameters>(ref TParameters parameters) where TParameters : struct, IParameters
    {
        var number = 1;
        T.BindKey(key, ref parameters, ref number);
    }
}
