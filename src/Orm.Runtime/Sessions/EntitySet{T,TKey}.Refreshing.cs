using Orm.Drivers;

namespace Orm.Sessions;

internal sealed partial class EntitySet<T, TKey>
{
    public override async ValueTask RefreshAsync(TrackedEntity entry, Io io, CancellationToken cancellationToken)
    {
        var key = T.GetKey(((TrackedEntity<T>)entry).AsWritten);
        var reader = await Session.SendAsync(
            statements.Select(RowLock.None), new KeyArguments<T, TKey>(key), new RefreshReader<T, TKey>(this), Map, io, cancellationToken).ConfigureAwait(false);
        if (reader.WasThere)
        {
            return;
        }

        RowIsGone(key);
        throw new ConcurrencyException(
            $"{Map.Name} with {KeyText.Of<T, TKey>(key, Session.Engine.Options)} can't be refreshed: its row is gone, deleted by somebody else. The object has left the session; add it to insert it anew.")
        {
            Entity = Map.Name,
        };
    }
}
