using Orm.Drivers;

namespace Orm.Sessions;

internal sealed partial class EntitySet<T, TKey>
{
    private readonly EntityStatements statements = session.Engine.Changes.Of(map);
    private readonly ColumnMask keyColumns = ColumnMask.Of(map.Key);
    private readonly ColumnMask withoutDefault = map.Sql(session.Engine.Dialect).WithoutDefault;
    private ColumnMask lastColumns;
    private Statement? lastUpdate;

    public override TrackedEntity? PrepareInsert(TrackedEntity entry)
    {
        var added = (TrackedEntity<T>)entry;
        if (Map.KeyGeneration == KeyGeneration.Client)
        {
            T.GenerateKey(added.Entity);
        }

        if (Map.Version >= 0)
        {
            T.SetVersion(added.Entity, 1);
        }

        if (!KnowsKey(added))
        {
            return null;
        }

        var replaced = ClaimKey(added);
        if (replaced is null)
        {
            RefuseGivenKey(added);
        }

        return replaced;
    }

    public override ColumnMask PrepareUpdate(TrackedEntity entry)
    {
        var columns = entry.Changed();
        if (Map.Version >= 0)
        {
            RefuseSetVersion((TrackedEntity<T>)entry);
            columns -= ColumnMask.Of(Map.Version);
        }

        if (!(columns & keyColumns).IsEmpty)
        {
            RefuseGivenKey((TrackedEntity<T>)entry);
            CheckChangedKey((TrackedEntity<T>)entry);
        }

        return columns.IsEmpty || Map.Version < 0 ? columns : columns.With(Map.Version);
    }

    public override ValueTask UpdateAsync(Change change, Io io, CancellationToken cancellationToken)
    {
        var entry = (TrackedEntity<T>)change.Entry;
        var arguments = ArgumentsOfUpdate(change);
        var statement = UpdateOf(change.Columns);
        if (!Map.Computed.IsEmpty)
        {
            var reader = new ReturnedReader<T>(entry, Map.Computed);
            return FinishUpdateAsync(SendOneAsync(entry, change.Columns, Map.Computed, statement, arguments, reader, io, cancellationToken), entry);
        }

        var sending = SendOneAsync(entry, change.Columns, ColumnMask.None, statement, arguments, default(NoRows), io, cancellationToken);
        if (!sending.IsCompletedSuccessfully)
        {
            return FinishUpdateAsync(sending, entry);
        }

        return Session.RowsAffected > 0 ? default : throw Gone(entry, "UPDATE");
    }

    private async ValueTask FinishUpdateAsync<TReader>(ValueTask<TReader> sending, TrackedEntity<T> entry)
    {
        await sending.ConfigureAwait(false);
        if (Session.RowsAffected == 0)
        {
            throw Gone(entry, "UPDATE");
        }
    }

    /// <summary>Sends the statement that writes an object. A value that the database can't keep, or one that comes back and does not fit, is told with its property.</summary>
    private ValueTask<TReader> SendOneAsync<TArguments, TReader>(
        TrackedEntity<T> entry, ColumnMask columns, ColumnMask returned, Statement statement, TArguments arguments, TReader reader, Io io, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TReader : IRowReader
    {
        try
        {
            var sending = Session.SendAsync(statement, arguments, reader, Map, io, cancellationToken);
            return sending.IsCompletedSuccessfully ? sending : FinishOneAsync(sending, entry, columns, returned, statement);
        }
        catch (OrmException error) when (Explained(error, entry, columns, returned, statement) is { } explained)
        {
            throw explained;
        }
    }

    private async ValueTask<TReader> FinishOneAsync<TReader>(
        ValueTask<TReader> sending, TrackedEntity<T> entry, ColumnMask columns, ColumnMask returned, Statement statement)
    {
        try
        {
            return await sending.ConfigureAwait(false);
        }
        catch (OrmException error) when (Explained(error, entry, columns, returned, statement) is { } explained)
        {
            throw explained;
        }
    }

    private OrmException? Explained(OrmException error, TrackedEntity<T> entry, ColumnMask columns, ColumnMask returned, Statement statement)
        => error.InnerException switch
        {
            ParameterValueException refused => Refused(entry, refused, columns, statement),
            ColumnValueException unreadable => Unreadable(unreadable, returned, statement),
            _ => null,
        };

    /// <summary>The UPDATE of the columns; a session mostly writes the same ones again.</summary>
    private Statement UpdateOf(ColumnMask columns)
    {
        if (lastUpdate is null || columns != lastColumns)
        {
            (lastColumns, lastUpdate) = (columns, statements.Update(columns));
        }

        return lastUpdate;
    }

    public override async ValueTask DeleteAsync(Change change, Io io, CancellationToken cancellationToken)
    {
        var entry = (TrackedEntity<T>)change.Entry;
        var arguments = ArgumentsOfDelete(entry);
        await Session.SendAsync(statements.Delete, arguments, default(NoRows), Map, io, cancellationToken).ConfigureAwait(false);
        if (Session.RowsAffected == 0)
        {
            NoteGone(entry);
        }
    }

    /// <summary>What an UPDATE is sent with; the version of the object rises, unless it ends what the INSERT began.</summary>
    private static UpdateArguments<T, TKey> ArgumentsOfUpdate(Change change)
    {
        var entity = ((TrackedEntity<T>)change.Entry).Entity;
        var written = change.Kind == ChangeKind.Link ? entity : ((TrackedEntity<T>)change.Written).AsWritten;
        long? version = null;
        if (change.Entry.Set.Map.Version >= 0)
        {
            version = T.GetVersion(written);
            if (change.Kind != ChangeKind.Link)
            {
                T.SetVersion(entity, version.Value + 1);
            }
        }

        return new UpdateArguments<T, TKey>(entity, change.Columns, T.GetKey(written), version);
    }

    private UpdateArguments<T, TKey> ArgumentsOfDelete(TrackedEntity<T> entry)
    {
        var written = entry.AsWritten;
        return new UpdateArguments<T, TKey>(written, ColumnMask.None, T.GetKey(written), Map.Version >= 0 ? T.GetVersion(written) : null);
    }

    /// <summary>A DELETE matched no row.</summary>
    private void NoteGone(TrackedEntity<T> entry)
    {
        if (Map.Version >= 0)
        {
            throw Gone(entry, "DELETE");
        }

        Session.Engine.Echo.DeleteMatchedNoRow(Map.Name, DescribeKey(entry));
    }

    public override async ValueTask ReleaseAsync(Change change, Io io, CancellationToken cancellationToken)
    {
        var entry = (TrackedEntity<T>)change.Entry;
        var arguments = new KeyArguments<T, TKey>(T.GetKey(entry.AsWritten));
        await Session.SendAsync(statements.Release(change.Columns.Least), arguments, default(NoRows), Map, io, cancellationToken).ConfigureAwait(false);
    }

    public override void Accept(Change change)
    {
        var entry = (TrackedEntity<T>)change.Entry;
        switch (change.Kind)
        {
            case ChangeKind.Insert:
                AcceptNew(entry);
                break;
            case ChangeKind.Update or ChangeKind.Keep when change.Replaced is { } replaced:
                AcceptDeleted(replaced);
                AcceptNew(entry);
                break;
            case ChangeKind.Update when (change.Columns & keyColumns).IsEmpty:
                entry.Written();
                break;
            case ChangeKind.Update:
                Unregister(entry);
                entry.Written();
                Register(entry);
                break;
            case ChangeKind.Delete:
                AcceptDeleted(entry);
                break;
            case ChangeKind.Release or ChangeKind.Link:
                return;
        }

        Session.Work.Touch(entry);
    }

    private void AcceptNew(TrackedEntity<T> entry)
    {
        if (!entry.Has(TrackedFlags.Touched))
        {
            entry.Mark(TrackedFlags.Inserted);
        }

        entry.State = EntityState.Persistent;
        entry.Written();
        Register(entry);
    }

    private ConcurrencyException Gone(TrackedEntity<T> entry, string statement) => new(
        $"The {statement} of {Map.Name} with {DescribeKey(entry)} matched no row: somebody else "
        + (Map.Version >= 0 ? "has changed or deleted it" : "has deleted it") + " since it was read. Roll back, read it again and repeat the change.")
    {
        Entity = Map.Name,
    };

    private ColumnMask Left(T entity) => (T.LeftToDatabase(entity) - withoutDefault) | Map.Computed;

    /// <summary>What PostgreSQL would refuse is refused on every database, before anything is sent.</summary>
    private void RefuseGivenKey(TrackedEntity<T> entry)
    {
        if (Map.IsIdentityAlways)
        {
            throw new OrmException(
                $"{Map.Name} was given {KeyText.Of<T, TKey>(T.GetKey(entry.Entity), Session.Engine.Options)}, but its Identity is Always: the database counts every key. "
                + "Leave a new one at 0 and the others as they are, or declare Identity.ByDefault.")
            {
                Entity = Map.Name,
                Column = Map.Columns[Map.Key[0]].Name,
            };
        }
    }

    /// <summary>The version that the row had stands in the WHERE, and only a flush counts it on.</summary>
    private void RefuseSetVersion(TrackedEntity<T> entry)
    {
        if (T.GetVersion(entry.Entity) != T.GetVersion(entry.AsWritten))
        {
            throw new OrmException(
                $"{Map.Name}.{Map.Columns[Map.Version].Property} of the row with {DescribeKey(entry)} was set by hand. "
                + "A version is counted with each change: leave the property alone. To refuse a change made to an older copy, compare the copy's version with this one.")
            {
                Entity = Map.Name,
                Column = Map.Columns[Map.Version].Name,
            };
        }
    }

    /// <summary>A value that the database made and the property can't hold is told with its property.</summary>
    private OrmException Unreadable(ColumnValueException unreadable, ColumnMask returned, Statement statement)
    {
        var column = Enumerable.Range(0, Map.Columns.Length).Where(returned.Has).ElementAt(unreadable.Ordinal);
        var made = keyColumns.Has(column) && unreadable.Value is { } key ? $"as the database made it ({key})" : "as the database made it";
        return new OrmException(
            $"{Map.Name}.{Map.Columns[column].Property}: column {Map.Columns[column].Name}, {made}, {unreadable.Reason}. Give the property a type that holds it.",
            unreadable)
        {
            Sql = statement.Sql,
            Entity = Map.Name,
            Column = Map.Columns[column].Name,
        };
    }

    /// <summary>A value that the database can't keep is told with its property.</summary>
    private OrmException Refused(TrackedEntity<T> entry, ParameterValueException refused, ColumnMask columns, Statement statement)
        => Refused(entry, refused, columns, statement.Sql);

    private OrmException Refused(TrackedEntity<T> entry, ParameterValueException refused, ColumnMask columns, string sql)
    {
        var seen = 0;
        for (var column = 0; column < Map.Columns.Length; column++)
        {
            if (columns.Has(column) && ++seen == refused.Number)
            {
                return new OrmException($"{Map.Name}.{Map.Columns[column].Property} of the row with {DescribeKey(entry)} {refused.Reason}.", refused)
                {
                    Sql = sql,
                    Entity = Map.Name,
                    Column = Map.Columns[column].Name,
                };
            }
        }

        return new OrmException($"The key of {Map.Name} with {DescribeKey(entry)} {refused.Reason}.", refused) { Sql = sql, Entity = Map.Name };
    }
}
