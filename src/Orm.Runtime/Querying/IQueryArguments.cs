using System.ComponentModel;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>The values of one operator, read when it was called.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IQueryArguments
{
    /// <summary>A bit for each value that is null: they choose among the texts that the statement can have.</summary>
    uint Nulls { get; }

    /// <summary>Writes each value under its number in the statement; number 0 means that the statement does without it.</summary>
    void Bind<TParameters>(ref TParameters parameters, ReadOnlySpan<int> numbers) where TParameters : struct, IParameters;
}
