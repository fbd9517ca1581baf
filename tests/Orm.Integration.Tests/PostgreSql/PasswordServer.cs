using Orm.Tests;

namespace Orm.Integration.Tests.PostgreSql;

/// <summary>A server of its own that asks one of its users for a password.</summary>
sealed class PasswordServer : IAsyncDisposable
{
    public const string User = "guarded";

    readonly DirectoryInfo folder;
    readonly LocalPostgreSql server;

    PasswordServer(DirectoryInfo folder, LocalPostgreSql server) => (this.folder, this.server) = (folder, server);

    public string ConnectionString => server.ConnectionString;

    public static async Task<PasswordServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("orm-passwords-");
        try
        {
            // The server's account is another one, and reads the file only.
            var rules = Path.Combine(folder.FullName, "pg_hba.conf");
            await File.WriteAllTextAsync(rules, $"host all {User} 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n");
            if (!OperatingSystem.IsWindows())
            {
                folder.UnixFileMode |= UnixFileMode.OtherExecute | UnixFileMode.OtherRead;
                File.SetUnixFileMode(rules, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
            }

            var server = await LocalPostgreSql.StartAsync($"hba_file={rules}");
            await LocalPostgreSql.ExecuteAsync(server.ConnectionString, $"CREATE ROLE {User} LOGIN PASSWORD 'another'");
            return new PasswordServer(folder, server);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
