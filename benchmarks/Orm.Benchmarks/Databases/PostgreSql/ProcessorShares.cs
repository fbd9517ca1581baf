using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Orm.Benchmarks.Databases.PostgreSql;

/// <summary>
/// A processor for the server, and the others for the program: in life they are two machines. Left to the scheduler, a run measures where it put
/// the two, another place in each process, and a round trip takes 55 or 110 µs by that alone.
/// </summary>
[SupportedOSPlatform("linux")]
internal static partial class ProcessorShares
{
    // Names the server's processor to the program that was begun anew.
    private const string Variable = "ORM_BENCHMARKS_SERVER_PROCESSOR";

    /// <summary>
    /// Leaves the server's processor, and begins the program anew in the same process, since .NET asks at its start how many there are. Does nothing
    /// where that was done, and where there is one processor only.
    /// </summary>
    /// <exception cref="Win32Exception">The program can't be begun anew.</exception>
    public static void LeaveServers(string[] args)
    {
        using var program = Process.GetCurrentProcess();
        var all = program.ProcessorAffinity;
        if (Environment.GetEnvironmentVariable(Variable) is not null || BitOperations.PopCount((nuint)all) < 2)
        {
            return;
        }

        var server = (nint)1 << BitOperations.Log2((nuint)all);
        program.ProcessorAffinity = all & ~server;
        Environment.SetEnvironmentVariable(Variable, server.ToString(CultureInfo.InvariantCulture));
        var path = Environment.ProcessPath!;
        string[] host = Path.GetFileNameWithoutExtension(path) == "dotnet" ? [path, Environment.GetCommandLineArgs()[0]] : [path];
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(static variable => $"{variable.Key}={variable.Value}");
        _ = Execute(path, [.. host, .. args, null], [.. variables, null]);
        throw new Win32Exception();
    }

    /// <summary>Gives a server its own. What it starts from now on runs there too.</summary>
    public static void Give(int server)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } processor)
        {
            using var process = Process.GetProcessById(server);
            process.ProcessorAffinity = nint.Parse(processor, CultureInfo.InvariantCulture);
        }
    }

    [LibraryImport("libc", EntryPoint = "execve", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Execute(string path, string?[] arguments, string?[] variables);
}
