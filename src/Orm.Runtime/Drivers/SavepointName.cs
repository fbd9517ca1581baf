using System.ComponentModel;
using System.Globalization;

namespace Orm.Drivers;

/// <summary>What the savepoints of nested transactions are called on every database.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SavepointName
{
    /// <summary>The name of a level's savepoint: <c>orm_1</c> is the outermost. It needs no quotes.</summary>
    public static string Of(int level) => "orm_" + level.ToString(CultureInfo.InvariantCulture);
}
