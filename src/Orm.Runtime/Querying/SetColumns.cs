using System.Runtime.CompilerServices;
using Orm.Querying;

namespace Orm;

/// <summary>
/// What an update by predicate sets, written as calls of <c>Set</c> in a lambda that the generator translates when the program is
/// built. It never runs, and there is no object of it.
/// </summary>
/// <example><code>
/// session.Query&lt;User&gt;().Where(u => u.Age >= 18).ExecuteUpdate(s => s.Set(u => u.Age, u => u.Age + 1).Set(u => u.Name, name));
/// </code></example>
/// <typeparam name="T">The entity.</typeparam>
public sealed class SetColumns<T>
{
    private SetColumns()
    {
    }

    /// <summary>Sets a column to a value, the same for every row.</summary>
    [OverloadResolutionPriority(1)]
    public SetColumns<T> Set<TValue>(Func<T, TValue> column, TValue value) => throw NotIntercepted.Error();

    /// <summary>Sets a column to what the row says: another column, or arithmetic of its columns, as they were before the update.</summary>
    public SetColumns<T> Set<TValue>(Func<T, TValue> column, Func<T, TValue> value) => throw NotIntercepted.Error();
}
