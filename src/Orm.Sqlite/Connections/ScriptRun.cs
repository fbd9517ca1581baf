using System.Text;
using Orm.Sqlite.Errors;
using Orm.Sqlite.Native;

namespace Orm.Sqlite.Connections;

/// <summary>A script of several statements, run one after the other.</summary>
internal sealed class ScriptRun(SqliteDriverConnection connection, string script)
{
    private readonly byte[] text = Encoding.UTF8.GetBytes(script);
    private int position;

    internal string Script => script;

    internal bool IsAtEnd => position >= text.Length;

    /// <summary>Runs the next statement; false where another connection's lock is in the way.</summary>
    internal bool TryRunNext(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var code = Sqlite3.Prepare(connection.Database, text.AsSpan(position), isKept: false, out var handle, out var used);
        if (ResultCode.CanBeWaitedOut(code))
        {
            return false;
        }

        if (code != ResultCode.Ok)
        {
            throw SqliteFailure.Last(connection.Database, script);
        }

        if (handle != 0 && !TryStep(handle, cancellationToken))
        {
            return false;
        }

        position += used;
        return true;
    }

    private bool TryStep(nint handle, CancellationToken cancellationToken)
    {
        var registration = default(CancellationTokenRegistration);
        try
        {
            registration = connection.BeginRun(cancellationToken);
            int code;
            do
            {
                code = Sqlite3.Step(handle);
            }
            while (code == ResultCode.Row);

            if (code != ResultCode.Done && !ResultCode.CanBeWaitedOut(code))
            {
                throw connection.Failure(code, script, cancellationToken);
            }

            return code == ResultCode.Done;
        }
        finally
        {
            connection.EndRun(registration);
            Sqlite3.Finalize(handle);
        }
    }
}
