using Orm.Drivers;
using Orm.Sessions;

namespace Orm;

// What is done with single objects that the session has: read again, forget, let go.
public sealed partial class Session
{
    /// <summary>
    /// Takes an object out of the session: a pending one is transient, any other detached, and no longer written. Added again,
    /// here or to another session, a detached one is updated in what changed. Sends nothing.
    /// </summary>
    /// <exception cref="OrmException">The object is not in this session.</exception>
    /// <example><code>
    /// session.Expunge(user);
    /// user.Age = 31;              // nobody notices
    /// other.Add(user);            // now it is to be written
    /// </code></example>
    public void Expunge(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        EnterMemory(nameof(Expunge));
        try
        {
            if (StateOf(entity) is EntityState.Transient or EntityState.Detached)
            {
                throw NotHere(nameof(Expunge), entity, "there is nothing to take out");
            }

            Work.Expunge(TrackedEntity.Of(entity)!);
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>
    /// Drops an object's unflushed changes, and has the next query or <c>Get</c> that meets its row read it again. Until then it
    /// shows the values that it was last read or flushed with. Sends nothing.
    /// </summary>
    /// <exception cref="OrmException">The object is not persistent in this session.</exception>
    public void Expire(IEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        EnterMemory(nameof(Expire));
        try
        {
            var entry = PersistentEntry(nameof(Expire), entity);
            entry.DropChanges();
            entry.Mark(TrackedFlags.Expired);
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>
    /// Reads an object's row again. The object's own unflushed changes are lost; those of others are flushed first, unless the
    /// autoflush is off.
    /// </summary>
    /// <exception cref="OrmException">The object is not persistent in this session.</exception>
    /// <exception cref="ConcurrencyException">Its row is gone. The object is then detached.</exception>
    /// <example><code>
    /// session.Execute($"UPDATE users SET visits = visits + 1 WHERE id = {user.Id}");
    /// session.Refresh(user);
    /// </code></example>
    public void Refresh(IEntity entity) => RefreshAsync(nameof(Refresh), entity, Io.Sync, default).GetAwaiter().GetResult();

    /// <inheritdoc cref="Refresh"/>
    public Task RefreshAsync(IEntity entity, CancellationToken cancellationToken = default)
        => RefreshAsync(nameof(RefreshAsync), entity, Io.Async, cancellationToken).AsTask();

    private async ValueTask RefreshAsync(string operation, IEntity entity, Io io, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entity);
        Enter(operation, cancellationToken);
        try
        {
            var entry = PersistentEntry(operation, entity);
            entry.DropChanges();
            if (MustAutoFlush())
            {
                await AutoFlushAsync(operation, io, cancellationToken).ConfigureAwait(false);
            }

            await entry.Set.RefreshAsync(entry, io, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Exit();
        }
    }

    private TrackedEntity PersistentEntry(string operation, IEntity entity) => StateOf(entity) == EntityState.Persistent
        ? TrackedEntity.Of(entity)!
        : throw NotHere(operation, entity, "there is no row of this session to read");

    private OrmException NotHere(string operation, IEntity entity, string consequence)
    {
        var state = StateOf(entity);
        var advice = state switch
        {
            EntityState.Transient => "Add it first.",
            EntityState.Pending => "Flush first.",
            EntityState.Deleted => "Add it to cancel the removal, or let it go.",
            _ when TrackedEntity.Of(entity) is { State: not EntityState.Detached, Session.IsDisposed: false } => "It belongs to another session: call that one's.",
            _ => "Add it to this session, or load it here.",
        };
        return new OrmException($"{operation} was called with a {entity.EntityMap.Name} that is {state.ToString().ToLowerInvariant()}: {consequence}. {advice}")
        {
            Entity = entity.EntityMap.Name,
        };
    }
}
