using Orm.Drivers;
using Orm.Integration.Tests.Sqlite.Driver;

namespace Orm.Integration.Tests.Types;

/// <summary>SQL that no entity stands behind, each on a connection of its own.</summary>
internal static class RawSql
{
    internal static List<object?[]> Query(Engine engine, string sql) => Use(engine, connection => connection.Query(sql));

    internal static void Script(Engine engine, string script) => Use(engine, connection =>
    {
        connection.Script(script);
        return true;
    });

    private static T Use<T>(Engine engine, Func<DriverConnection, T> use)
    {
        var connection = engine.Driver.RentAsync(Io.Sync, CancellationToken.None).GetAwaiter().GetResult();
        try
        {
            return use(connection);
        }
        finally
        {
            engine.Driver.Return(connection);
        }
    }
}
