using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>The columns to write, then the row's key, then its version where it has one.</summary>
internal readonly struct UpdateArguments<T, TKey>(T entity, ColumnMask columns, TKey key, long? version) : IArguments
    where T : class, IKeyed<T, TKey>
    where TKey : notnull
{
    public void Bind<TParameters>(ref TParameters parameters) where TParameters : struct, IParameters
    {
        var number = 1;
        T.Bind(entity, columns, ref parameters, ref number);
        T.BindKey(key, ref parameters, ref number);
        if (version is { } known)
        {
            parameters.Set(number, known);
        }
    }
}
