using System.ComponentModel;
using Orm.Drivers;

namespace Orm.Querying;

/// <summary>Makes an object of a row whose columns bear its members' names; generated for each type that raw SQL is read into.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface INamedProjection<TResult>
{
    /// <summary>The members.</summary>
    static abstract string[] Members { get; }

    /// <summary>Reads one row whose columns stand in the order of the members.</summary>
    static abstract TResult Read<TRow>(ref TRow row) where TRow : struct, IRow;
}
