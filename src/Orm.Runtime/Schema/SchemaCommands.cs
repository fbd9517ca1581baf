using System.ComponentModel;
using Orm.Querying;
using Orm.Schema;
using Orm.Sessions;

namespace Orm.Drivers;

/// <summary>For generated code: creates, drops and checks the tables of entities, which come in foreign-key order.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemaCommands
{
    // Reading what is there and creating what is not have to be one transaction, or two programs that start at once collide.
    private static readonly OrmSessionOptions AtOnce = new() { Autobegin = Autobegin.FirstStatement };

    /// <summary>
    /// Creates every table and index that is not there, in one transaction. A table that is there and lacks a column is an
    /// <see cref="OrmException"/>, and nothing is created then.
    /// </summary>
    public static async ValueTask CreateAllAsync(Engine engine, EntityMap[] entities, Io io, CancellationToken cancellationToken)
    {
        const string Operation = "CreateAll";
        var session = new Session(engine, AtOnce);
        try
        {
            if (engine.Driver.SchemaLock is { } schemaLock)
            {
                await RunAsync(session, Operation, schemaLock, io, cancellationToken).ConfigureAwait(false);
            }

            await SchemaDifferences.ThrowOnMissingColumnsAsync(session, Operation, entities, io, cancellationToken).ConfigureAwait(false);
            foreach (var statement in SchemaScript.CreateStatements(entities, engine.Dialect))
            {
                await RunAsync(session, Operation, statement, io, cancellationToken).ConfigureAwait(false);
            }

            await session.CommitAsync(Operation, io, cancellationToken).ConfigureAwait(false);
            if (Array.Exists(entities, entity => entity.Sql(engine.Dialect).EnumTypes.Length > 0))
            {
                await engine.Driver.LearnTypesAsync(io, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await CloseAsync(session, io).ConfigureAwait(false);
        }
    }

    /// <summary>Drops every table that is there, with its rows, in one transaction and in the reverse order.</summary>
    public static async ValueTask DropAllAsync(Engine engine, EntityMap[] entities, Io io, CancellationToken cancellationToken)
    {
        const string Operation = "DropAll";
        var session = new Session(engine, OrmSessionOptions.Default);
        try
        {
            foreach (var statement in SchemaScript.DropStatements(entities, engine.Dialect))
            {
                await RunAsync(session, Operation, statement, io, cancellationToken).ConfigureAwait(false);
            }

            await session.CommitAsync(Operation, io, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await CloseAsync(session, io).ConfigureAwait(false);
        }
    }

    /// <summary>Throws an <see cref="OrmException"/> that tells every table and column that the database lacks, and every column and key that does not fit.</summary>
    public static async ValueTask CheckSchemaAsync(Engine engine, EntityMap[] entities, Io io, CancellationToken cancellationToken)
    {
        var session = new Session(engine, OrmSessionOptions.Default);
        try
        {
            await SchemaDifferences.ThrowOnAnyAsync(session, "CheckSchema", entities, io, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await CloseAsync(session, io).ConfigureAwait(false);
        }
    }

    private static async ValueTask RunAsync(Session session, string operation, string sql, Io io, CancellationToken cancellationToken)
        => await session.RunAsync(operation, new Statement(sql, StatementKind.Once), default(NoArguments), default(NoRows), io, cancellationToken).ConfigureAwait(false);

    private static ValueTask CloseAsync(Session session, Io io)
    {
        if (io == Io.Async)
        {
            return session.DisposeAsync();
        }

        session.Dispose();
        return default;
    }
}
