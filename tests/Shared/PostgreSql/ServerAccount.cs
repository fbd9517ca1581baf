using System.Net;
using System.Net.Sockets;

namespace Orm.Tests;

/// <summary>What servers that tests start have in common: a free port, and an account without privileges.</summary>
static class ServerAccount
{
    const string NoGroup = "65534";

    /// <summary>PostgreSQL's where the machine has one, since its files may be no other's.</summary>
    public static string Name => File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    /// <summary>Whether this process is root, which such servers refuse to be.</summary>
    public static bool IsNeeded => Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows();

    /// <summary>A command under an account; as it is where none is given.</summary>
    // setpriv becomes the program that it starts, so the process that we know is the server itself.
    public static string[] As(string? account, params string[] command) =>
        account is null ? command : ["setpriv", "--reuid", account, "--regid", NoGroup, "--clear-groups", "--", .. command];

    /// <summary>A port of the loopback address that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
