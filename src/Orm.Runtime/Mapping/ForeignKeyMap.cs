using System.ComponentModel;

namespace Orm;

/// <summary>A foreign key.</summary>
/// <param name="Columns">The referring columns, in the order of the other table's key.</param>
/// <param name="IsNullable">Whether one of them can be null.</param>
/// <param name="Target">Gives the map of the class referred to; a function, since two classes may refer to each other.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ForeignKeyMap(int[] Columns, bool IsNullable, Func<EntityMap> Target)
{
    /// <summary>What deleting the other row does to this one.</summary>
    public OnDelete OnDelete { get; init; }

    /// <summary>Whether it does anything; where not, the database refuses to delete a row that others refer to.</summary>
    internal bool FollowsDelete => OnDelete is OnDelete.Cascade or OnDelete.SetNull or OnDelete.SetDefault;
}
