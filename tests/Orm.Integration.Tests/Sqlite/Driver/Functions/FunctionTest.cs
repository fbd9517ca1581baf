using Orm.Sqlite.Connections;

namespace Orm.Integration.Tests.Sqlite.Driver.Functions;

/// <summary>A connection that the functions are called on, with the values that they are given as SQL literals.</summary>
public abstract class FunctionTest : IDisposable
{
    private readonly DriverTest test = new();
    private readonly SqliteDriverConnection connection;

    protected FunctionTest() => connection = test.Rent();

    public void Dispose()
    {
        test.Dispose();
        GC.SuppressFinalize(this);
    }

    protected object? Call(string sql) => connection.Scalar("SELECT " + sql);

    protected T Read<T>(string sql, params object?[] values) => connection.Read<T>("SELECT " + sql, values);

    /// <summary>What the error says.</summary>
    protected string Error(string sql) => Assert.Throws<OrmException>(() => Call(sql)).Message;
}
