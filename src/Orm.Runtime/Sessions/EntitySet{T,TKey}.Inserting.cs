using Orm.Diagnostics;
using Orm.Drivers;
using Orm.Querying;

namespace Orm.Sessions;

internal sealed partial class EntitySet<T, TKey>
{
    public override ValueTask<int> InsertAsync(List<Change> changes, int start, Io io, CancellationToken cancellationToken)
    {
        var first = (TrackedEntity<T>)changes[start].Entry;
        var left = Left(first.Entity);
        var insert = statements.Insert(left);
        var count = CountAlike(changes, start, left);
        if (count > 1)
        {
            return InsertAlikeAsync(changes, start, count, insert, io, cancellationToken);
        }

        var inserting = InsertOneAsync(changes[start], insert, io, cancellationToken);
        return inserting.IsCompletedSuccessfully ? new ValueTask<int>(1) : AwaitOne(inserting);

        static async ValueTask<int> AwaitOne(ValueTask inserting)
        {
            await inserting.ConfigureAwait(false);
            return 1;
        }
    }

    private async ValueTask<int> InsertAlikeAsync(
        List<Change> changes, int start, int count, InsertStatements insert, Io io, CancellationToken cancellationToken)
    {
        if (insert.CanBatch && count >= Session.Engine.Driver.FewRows)
        {
            var sent = await InsertManyAsync(changes, start, count, insert, io, cancellationToken).ConfigureAwait(false);
            if (sent > 0)
            {
                return sent;
            }
        }

        for (var i = start; i < start + count; i++)
        {
            await InsertOneAsync(changes[i], insert, io, cancellationToken).ConfigureAwait(false);
        }

        return count;
    }

    private int CountAlike(List<Change> changes, int start, ColumnMask left)
    {
        var end = start + 1;
        while (end < changes.Count && changes[end].Kind == ChangeKind.Insert && changes[end].Entry is TrackedEntity<T> next && Left(next.Entity) == left)
        {
            end++;
        }

        return end - start;
    }

    private ValueTask InsertOneAsync(Change change, InsertStatements insert, Io io, CancellationToken cancellationToken)
    {
        var entry = (TrackedEntity<T>)change.Entry;
        var arguments = new EntityArguments<T>(Nulls<T>.Written(change), insert.Columns);
        if (!insert.Returned.IsEmpty)
        {
            var reader = new ReturnedReader<T>(entry, insert.Returned);
            return FinishInsertAsync(SendOneAsync(entry, insert.Columns, insert.Returned, insert.One, arguments, reader, io, cancellationToken), entry, insert);
        }

        var sending = SendOneAsync(entry, insert.Columns, ColumnMask.None, insert.One, arguments, default(NoRows), io, cancellationToken);
        if (!sending.IsCompletedSuccessfully)
        {
            return FinishInsertAsync(sending, entry, insert);
        }

        TakeKey(entry, insert);
        return default;
    }

    private async ValueTask FinishInsertAsync<TReader>(ValueTask<TReader> sending, TrackedEntity<T> entry, InsertStatements insert)
    {
        await sending.ConfigureAwait(false);
        TakeKey(entry, insert);
    }

    private void TakeKey(TrackedEntity<T> entry, InsertStatements insert)
    {
        if (insert.LeavesKey)
        {
            entry.Mark(TrackedFlags.KeyGenerated);
        }

        if (insert.KeyIsRowId)
        {
            SetKey(entry, Session.LastInsertRowId);
        }
    }

    public override int CountMany(List<Change> changes, int start)
    {
        var left = Left(((TrackedEntity<T>)changes[start].Entry).Entity);
        var few = Session.Engine.Driver.FewRows;
        if (changes.Count - start < few || !statements.Insert(left).CanBatch)
        {
            return 0;
        }

        var count = CountAlike(changes, start, left);
        return count < few ? 0 : count;
    }

    public override ValueTask<int> InsertManyAsync(List<Change> changes, int start, int count, Io io, CancellationToken cancellationToken)
        => InsertManyAsync(changes, start, count, statements.Insert(Left(((TrackedEntity<T>)changes[start].Entry).Entity)), io, cancellationToken);

    /// <summary>Inserts many rows by one statement, keys given beforehand. Tells how many; 0 where the table makes its keys itself.</summary>
    private async ValueTask<int> InsertManyAsync(
        List<Change> changes, int start, int count, InsertStatements insert, Io io, CancellationToken cancellationToken)
    {
        var worker = await FindCopyWorkerAsync(insert, count, io, cancellationToken).ConfigureAwait(false);
        if (insert.LeavesKey && !await GiveKeysAsync(changes, start, count, io, cancellationToken).ConfigureAwait(false))
        {
            return 0;
        }

        entries.EnsureCapacity(entries.Count + count);
        if (worker is { } found)
        {
            await CopyAsync(changes, start, count, insert, found, io, cancellationToken).ConfigureAwait(false);
            return count;
        }

        var sent = 0;
        while (insert.Many(count - sent) is { Statement: { } statement, Rows: var rows })
        {
            var arguments = new BatchArguments<T>(changes, start + sent, rows, insert.BatchColumns);
            try
            {
                await Session.SendAsync(statement, arguments, default(NoRows), Map, io, cancellationToken).ConfigureAwait(false);
            }
            catch (OrmException error) when (error.InnerException is ParameterValueException refused)
            {
                var (row, number) = Math.DivRem(refused.Number - 1, insert.BatchColumns.Count);
                throw Refused(
                    (TrackedEntity<T>)changes[start + sent + row].Entry,
                    new ParameterValueException(number + 1, refused.Reason, refused.InnerException),
                    insert.BatchColumns,
                    statement);
            }

            sent += rows;
        }

        if (sent < count && insert.LeavesKey)
        {
            // The few that remain have their keys already.
            var rest = statements.Insert(ColumnMask.None);
            for (; sent < count; sent++)
            {
                await InsertOneAsync(changes[start + sent], rest, io, cancellationToken).ConfigureAwait(false);
            }
        }

        return sent;
    }

    private async ValueTask<bool> GiveKeysAsync(List<Change> changes, int start, int count, Io io, CancellationToken cancellationToken)
    {
        if (statements.NextKeys is { } nextKeys)
        {
            var given = await Session.SendAsync(nextKeys, new NumberArgument(count), new KeysReader<T>(changes, start, SetKey), Map, io, cancellationToken).ConfigureAwait(false);
            return given.Count == count;
        }

        // In the transaction that writes: from here on nobody else inserts.
        var greatest = await Session.SendWritingAsync(statements.LastKey!, default(NoArguments), default(NumberReader), Map, io, cancellationToken).ConfigureAwait(false);
        if (greatest.Value is not { } last || last > long.MaxValue - count)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            var entry = (TrackedEntity<T>)changes[start + i].Entry;
            SetKey(entry, last + 1 + i);
            entry.Mark(TrackedFlags.KeyGenerated);
        }

        return true;
    }

    private void SetKey(TrackedEntity<T> entry, long key)
    {
        try
        {
            T.SetGeneratedKey(entry.Entity, key);
        }
        catch (OverflowException error)
        {
            throw new OrmException(
                $"The database gave a new {Map.Name} the key {Map.Columns[Map.Key[0]].Name} = {ValueText.Of(key, Session.Engine.Options)}, which {typeof(TKey).Name} cannot hold. Give the key property a wider type.",
                error)
            {
                Entity = Map.Name,
            };
        }
    }
}
