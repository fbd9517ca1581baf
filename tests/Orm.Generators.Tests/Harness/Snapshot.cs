using System.Runtime.CompilerServices;

namespace Orm.Generators.Tests.Harness;

/// <summary>
/// Compares text with a file beside the test, named as Verify names it: <c>Class.Method.verified.cs</c>. What differs is
/// left as <c>.received.cs</c>; only a run with ORM_ACCEPT_SNAPSHOTS=1 writes the verified file.
/// </summary>
static class Snapshot
{
    public static void Match(string text, string extension = "cs", [CallerMemberName] string method = "", [CallerFilePath] string file = "")
    {
        var path = Repository.Resolve(file);
        var name = Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileNameWithoutExtension(path)}.{method}");
        var verified = $"{name}.verified.{extension}";
        var received = $"{name}.received.{extension}";
        if (Environment.GetEnvironmentVariable("ORM_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(verified, text);
            File.Delete(received);
            return;
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"""
            {Difference(expected, text)}
            Compare {Path.GetFileName(received)} with {Path.GetFileName(verified)}; where it is meant, run the tests once with ORM_ACCEPT_SNAPSHOTS=1.
            """);
    }

    static string Difference(string expected, string actual)
    {
        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        var line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        return $"""
            Line {line + 1} differs.
            verified: {expectedLines.ElementAtOrDefault(line) ?? "(end)"}
            received: {actualLines.ElementAtOrDefault(line) ?? "(end)"}
            """;
    }
}
