using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Npgsql;

namespace Orm.Tests;

/// <summary>
/// A PostgreSQL server of the machine's binaries: in a temporary folder, on a free port of the loopback address, under an
/// account without privileges. It is stopped by its process id. What it holds is lost with it, so nothing waits for a disk.
/// </summary>
sealed partial class LocalPostgreSql : IAsyncDisposable
{
    const int Interrupt = 2;        // PostgreSQL's "fast" shutdown

    static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    readonly StringBuilder log = new();
    readonly string folder = Directory.CreateTempSubdirectory("orm-postgres-").FullName;
    readonly int port = ServerAccount.FreePort();
    Process? server;

    LocalPostgreSql()
    {
    }

    /// <summary>Why there can be none here; null where there can.</summary>
    public static string? Missing { get; } = FindBinaries() is null
        ? "No PostgreSQL server: install one (Debian: apt-get install postgresql) or set ORM_TEST_POSTGRES to a connection string."
        : null;

    public string ConnectionString => $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres";

    /// <summary>Starts one, with further settings as <c>name=value</c>.</summary>
    public static async Task<LocalPostgreSql> StartAsync(params string[] settings)
    {
        var started = new LocalPostgreSql();
        try
        {
            await started.RunAsync(FindBinaries() ?? throw new InvalidOperationException(Missing), settings);
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await StopAsync(server);
        }
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Runs a statement on a connection of its own, outside the pool.</summary>
    public static async Task ExecuteAsync(string connectionString, string sql)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
        await using var connection = new NpgsqlConnection(unpooled);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    async Task RunAsync(string binaries, string[] settings)
    {
        var account = ServerAccount.IsNeeded ? ServerAccount.Name : null;
        if (account is not null)
        {
            await RunToEndAsync("chown", account, folder);
        }
        var data = Path.Combine(folder, "data");
        await RunToEndAsync(ServerAccount.As(account, Path.Combine(binaries, "initdb"),
            "--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"));
        string[] all = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200", .. settings];
        server = Start(ServerAccount.As(account, [Path.Combine(binaries, "postgres"),
            "-D", data, "-k", folder, "-h", "127.0.0.1", "-p", port.ToString(CultureInfo.InvariantCulture),
            .. all.SelectMany(static setting => new[] { "-c", setting })]));
        await WaitUntilReadyAsync(server);
    }

    async Task WaitUntilReadyAsync(Process starting)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await ExecuteAsync(ConnectionString, "SELECT 1");
                return;
            }
            catch (NpgsqlException) when (!starting.HasExited && clock.Elapsed < StartLimit)
            {
                await Task.Delay(50);
            }
            catch (NpgsqlException exception)
            {
                throw new InvalidOperationException($"The PostgreSQL server did not start.\n{Log()}", exception);
            }
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

    async Task RunToEndAsync(params string[] command)
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

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Signal(int process, int signal);
}
