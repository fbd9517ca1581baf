using System.Diagnostics;
using System.Text;

namespace Orm.Tests;

/// <summary>A program that ran to its end, and what it wrote.</summary>
sealed record ProcessRun(string Command, int ExitCode, string Output, string Error)
{
    // MSBuild passes its own paths and switches on in variables; a build started by a test begins without them. Servers
    // that outlive a build would keep its output open, and the reader waiting.
    static readonly string[] inheritedVariables =
        ["MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "DOTNET_HOST_PATH"];

    static readonly (string Name, string Value)[] ownVariables =
    [
        ("MSBUILDDISABLENODEREUSE", "1"), ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"), ("UseSharedCompilation", "false"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"), ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_NOLOGO", "1"),
    ];

    /// <exception cref="TimeoutException">It did not end in time; it was killed, with its children.</exception>
    public static async Task<ProcessRun> RunAsync(string folder, TimeSpan limit, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in inheritedVariables)
        {
            start.Environment.Remove(name);
        }
        foreach (var (name, value) in ownVariables)
        {
            start.Environment[name] = value;
        }

        var command = $"{program} {string.Join(' ', arguments)}";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var clock = new CancellationTokenSource(limit);
        var output = process.StandardOutput.ReadToEndAsync(clock.Token);
        var error = process.StandardError.ReadToEndAsync(clock.Token);
        try
        {
            await process.WaitForExitAsync(clock.Token);
            return new ProcessRun(command, process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{command}' did not end within {limit}.");
        }
    }

    /// <summary>This run, or a failed test that shows all that the program wrote.</summary>
    public ProcessRun Succeeded()
    {
        Assert.True(ExitCode == 0, $"'{Command}' ended with {ExitCode}.\n{Output}\n{Error}");
        return this;
    }
}
