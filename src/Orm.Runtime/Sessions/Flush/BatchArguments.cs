using Orm.Drivers;

namespace Orm.Sessions;

/// <summary>The same columns of many objects as parameters, one object after the other.</summary>
internal readonly struct BatchArguments<T>(List<Change> changes, int start, int count, ColumnMask columns) : IArguments
    where T : class, IEntity<T>
{
    public void Bind<TParameters>(ref TParameters parameters) where TParameters : struct, IParameters
    {
        var number = 1;
        for (var i = start; i < start + count; i++)
        {
            T.Bind(Nulls<T>.Written(changes[i]), columns, ref parameters, ref number);
        }
    }
}
