using Orm.Drivers;

namespace Orm.Diagnostics;

/// <summary>Counts the rows that pass to a reader.</summary>
internal struct CountingReader<TReader>(TReader inner) : IRowReader
    where TReader : IRowReader
{
    public TReader Inner = inner;

    public long Count;

    public bool Read<TRow>(ref TRow row) where TRow : struct, IRow
    {
        Count++;
        return Inner.Read(ref row);
    }
}
