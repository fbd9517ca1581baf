using Orm.Drivers;

namespace Orm.Querying;

/// <summary>
/// The values of a statement that is read: a query's, or those of an interpolated string. One type for both, since a method that
/// is generic and virtual is looked up at each call.
/// </summary>
internal readonly struct ReadArguments : IArguments
{
    private readonly QueryArguments query;
    private readonly SqlArguments sql;
    private readonly bool isSql;

    public ReadArguments(QueryArguments query) => this.query = query;

    public ReadArguments(SqlArguments sql)
    {
        this.sql = sql;
        isSql = true;
    }

    public void Bind<TParameters>(ref TParameters parameters)
        where TParameters : struct, IParameters
    {
        if (isSql)
        {
            sql.Bind(ref parameters);
        }
        else
        {
            query.Bind(ref parameters);
        }
    }
}
