using Orm.Drivers;

namespace Orm.Querying;

/// <summary>
/// The values of a statement that is read: a query's, or those of an interpolated string. One type for both, since a method that
/// is generic and virtual is looked up at each call.
/// </summary>
internal readonly struct ReadArguments : IArguments
{
    // Either the first two or the third; as few fields as can be, since it is handed from method to method.
    private readonly Query? query;
    private readonly QueryText? text;
    private readonly object?[]? values;

    public ReadArguments(Query query, QueryText text)
    {
        this.query = query;
        this.text = text;
    }

    public ReadArguments(SqlArguments sql) => values = sql.Values;

    public void Bind<TParameters>(ref TParameters parameters)
        where TParameters : struct, IParameters
    {
        if (query is not null)
        {
            new QueryArguments(query, text!).Bind(ref parameters);
        }
        else
        {
            new SqlArguments(values!).Bind(ref parameters);
        }
    }
}
