using Orm.Sqlite.Native;

namespace Orm.Sqlite.Values.Functions;

/// <summary>
/// Every function that the engine gives a connection: what C# does and SQLite has no expression for, done by C# itself. All are
/// deterministic, give NULL where an argument is NULL, and errors as results, since no exception may leave a function that SQLite calls.
/// </summary>
internal unsafe ref struct FunctionRegistry
{
    private readonly nint database;
    private int code;

    private FunctionRegistry(nint database)
    {
        this.database = database;
        code = DecimalAggregates.Register(database);
    }

    /// <summary>Registers all; gives the code of the first that is refused.</summary>
    internal static int Register(nint database)
    {
        var registry = new FunctionRegistry(database);
        DecimalArithmetic.Register(ref registry);
        DecimalRounding.Register(ref registry);
        DoubleRounding.Register(ref registry);
        DateTimeArithmetic.Register(ref registry);
        return registry.code;
    }

    /// <summary>Registers a function; <paramref name="operation"/> tells those apart that share their code.</summary>
    internal void Add(ReadOnlySpan<byte> nameWithZero, int arguments, delegate* unmanaged[Cdecl]<nint, int, nint*, void> function, int operation)
    {
        if (code == ResultCode.Ok)
        {
            code = Sqlite3.CreateFunction(database, nameWithZero, arguments, function, operation);
        }
    }
}
