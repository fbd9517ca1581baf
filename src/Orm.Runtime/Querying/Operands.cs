namespace Orm.Querying;

/// <summary>The other queries that belong to an operator: those that it takes, and those that its lambda captures.</summary>
internal readonly struct Operands
{
    public Operands(Session session, Query[] queries)
    {
        foreach (var query in queries)
        {
            if (query is null)
            {
                throw new OrmException("A query that an operator or its lambda takes is null. Give it one: session.Query<T>() stands for all rows.");
            }

            if (query.Session != session)
            {
                throw new OrmException("A query is put together with a query of another session. Begin both with the same session's Query<T>().");
            }
        }

        Queries = queries;
    }

    public Query[] Queries { get; }
}
