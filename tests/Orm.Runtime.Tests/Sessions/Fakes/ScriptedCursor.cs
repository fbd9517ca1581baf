using Orm.Drivers;

namespace Orm.Runtime.Tests.Sessions.Fakes;

/// <summary>A result of <see cref="ScriptedConnection"/>.</summary>
internal sealed class ScriptedCursor(object?[][] rows) : RowCursor
{
    private int next;

    public override ValueTask<bool> NextAsync(Io io, CancellationToken cancellationToken) => new(next++ < rows.Length);

    public override void Read<TReader>(ref TReader reader)
    {
        var row = new ScriptedRow(rows[next - 1]);
        reader.Read(ref row);
    }

    public override ValueTask CloseAsync(Io io) => default;
}
