using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using Npgsql;
using Orm.Integration.Tests.PostgreSql;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>
/// A PostgreSQL server for all tests of the assembly: the one that ORM_TEST_POSTGRES names by a connection string, else
/// one started from the machine's binaries in a temporary folder when the first test asks for it.
/// </summary>
public sealed partial class PostgreSqlServer : IAsyncDisposable
{
    const int Interrupt = 2;        // PostgreSQL's "fast" shutdown
    const string NoGroup = "65534";

    static TimeSpan StartLimit => TimeSpan.FromMinutes(1);

    readonly Lazy<Task<string>> administration;
    readonly List<string> databases = [];
    readonly StringBuilder log = new();
    string? folder;
    Process? server;

    public PostgreSqlServer() => administration = new(StartAsync);

    /// <summary>A connection string of a new, empty database; the test is skipped where there is no server.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var connectionString = await administration.Value;
        var name = $"orm_{Guid.NewGuid():N}";
        lock (databases)
        {
            databases.Add(name);
        }
        await ExecuteAsync(connectionString, $"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(connectionString) { Database = name }.ConnectionString;
    }

    async Task<string> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("ORM_TEST_POSTGRES") is { Length: > 0 } given)
        {
            return given;
        }
        var binaries = FindBinaries();
        Assert.SkipWhen(binaries is null,
            "No PostgreSQL server: install one (Debian: apt-get install postgresql) or set ORM_TEST_POSTGRES to a connection string.");

        folder = Directory.CreateTempSubdirectory("orm-postgres-").FullName;
        var account = UnprivilegedAccount();
        if (account is not null)
        {
            await RunAsync("chown", account, folder);
        }
        var data = Path.Combine(folder, "data");
        await RunAsync(As(account, Path.Combine(binaries!, "initdb"),
            "--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"));
        var port = FreePort();
        server = Start(As(account, Path.Combine(binaries!, "postgres"),
            "-D", data, "-k", folder, "-h", "127.0.0.1", "-p", port.ToString(CultureInfo.InvariantCulture),
            "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=200"));
        var connectionString = $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres";
        await WaitUntilReadyAsync(connectionString);
        return connectionString;
    }

    async Task WaitUntilReadyAsync(string connectionString)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await ExecuteAsync(connectionString, "SELECT 1");
                return;
            }
            catch (NpgsqlException) when (!server!.HasExited && clock.Elapsed < StartLimit)
            {
                await Task.Delay(50);
            }
            catch (NpgsqlException exception)
            {
                throw new InvalidOperationException($"The PostgreSQL server did not start.\n{Log()}", exception);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await StopAsync(server);
        }
        else if (administration.IsValueCreated && administration.Value.IsCompletedSuccessfully)
        {
            foreach (var name in databases)
            {
                await ExecuteAsync(await administration.Value, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            }
        }
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task StopAsync(Process server)
    {
        using (server)
        {
            if (!server.HasExited)
            {
                Signal(server.Id, Interrupt);
            }
            using var clock = new CancellationTokenSource(StartLimit);
            await server.WaitForExitAsync(clock.Token);
        }
    }

    static async Task ExecuteAsync(string connectionString, string sql)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
        await using var connection = new NpgsqlConnection(unpooled);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    static string? FindBinaries()
    {
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(version => int.TryParse(Path.GetFileName(version), CultureInfo.InvariantCulture, out var number) ? number : 0)
                .Select(version => Path.Combine(version, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return debian.Concat(path)
            .FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")) && File.Exists(Path.Combine(bin, "postgres")));
    }

    // PostgreSQL refuses to run as root.
    static string? UnprivilegedAccount()
    {
        if (!Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
        {
            return null;
        }
        return File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";
    }

    // setpriv becomes the program that it starts, so the process that we know is the server itself.
    static string[] As(string? account, params string[] command) =>
        account is null ? command : ["setpriv", "--reuid", account, "--regid", NoGroup, "--clear-groups", "--", .. command];

    Process Start(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Write(line.Data);
        process.ErrorDataReceived += (_, line) => Write(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    async Task RunAsync(params string[] command)
    {
        using var process = Start(command);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{string.Join(' ', command)}' ended with {process.ExitCode}.\n{Log()}");
        }
    }

    void Write(string? line)
    {
        lock (log)
        {
            log.AppendLine(line);
        }
    }

    string Log()
    {
        lock (log)
        {
            return log.ToString();
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Signal(int process, int signal);
}
