using Orm;

namespace Library;

/// <summary>Queries written in the library, which the program goes on with.</summary>
public static class CustomerQueries
{
    public static Query<Customer> Adults(this Session session, int minAge = 18) => session.Query<Customer>().Where(c => c.Age >= minAge);
}
