using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>Some columns of an object as parameters.</summary>
internal readonly struct EntityArguments<T>(T entity, ColumnMask columns) : IArguments
    where T : class, IEntity<T>
{
    public void Bind<TParameters>(ref TParameters parameters) where TParameters : struct, IParameters
    {
        var number = 1;
        T.Bind(entity, columns, ref parameters, ref number);
    }
}
