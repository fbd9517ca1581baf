using Orm.Drivers;
using Orm.Sqlite.Connections;

namespace Orm.Integration.Tests.Sqlite.Driver;

/// <summary>A driver over a file or over memory, without an engine above it.</summary>
internal sealed class DriverTest : IDisposable
{
    private readonly SqliteFile? file;

    internal DriverTest(string? keywords = null, SqliteFile? file = null)
    {
        this.file = file is null ? new SqliteFile() : null;
        File = file ?? this.file!;
        Driver = SqliteDriver.Create(SqliteDatabase.Parse($"{File.ConnectionString};{keywords}"));
    }

    internal SqliteFile File { get; }

    internal SqliteDriver Driver { get; }

    internal SqliteDriverConnection Rent() => (SqliteDriverConnection)Driver.RentAsync(Io.Sync, CancellationToken.None).Result;

    public void Dispose()
    {
        Driver.Dispose();
        file?.Dispose();
    }
}
