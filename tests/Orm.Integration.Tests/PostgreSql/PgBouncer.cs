using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Orm.Tests;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>A PgBouncer in transaction mode before the server of the tests, with two connections for everybody.</summary>
sealed class PgBouncer : IAsyncDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("orm-pgbouncer-").FullName;
    readonly int port = ServerAccount.FreePort();
    readonly Process process;

    public PgBouncer(NpgsqlConnectionStringBuilder server)
    {
        var settings = Path.Combine(folder, "pgbouncer.ini");
        var password = server.Password is { } given ? $" password={given}" : "";
        File.WriteAllText(settings, $"""
            [databases]
            * = host={server.Host} port={server.Port} user={server.Username}{password}
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = {port}
            unix_socket_dir =
            auth_type = any
            pool_mode = transaction
            default_pool_size = 2
            """);
        var command = ServerAccount.As(ServerAccount.IsNeeded ? "nobody" : null, Program!, settings);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, (UnixFileMode)Convert.ToInt32("755", 8));
        }
        process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        ConnectionString = $"Host=127.0.0.1;Port={port};Username={server.Username};Database={server.Database}";
    }

    /// <summary>Where the program is; null where it is not installed.</summary>
    public static string? Program { get; } = new[] { "/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer" }.FirstOrDefault(File.Exists);

    public string ConnectionString { get; }

    public async Task WaitAsync()
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }
        throw new InvalidOperationException("PgBouncer did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
