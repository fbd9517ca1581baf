#nullable enable
namespace Shop
{
    partial class Outer
    {
        partial class User : global::Orm.IKeyed<global::Shop.Outer.User, int>
        {
        }
    }
}
namespace Orm
{
    /// <summary>Looks up objects by their keys, in the session first and then in the database.</summary>
    [global::Microsoft.CodeAnalysis.Embedded]
    [global::System.CodeDom.Compiler.GeneratedCode("Orm", "0.1.0")]
    internal static class KeyLookups
    {
        /// <summary>A key of the wrong types.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public static T? Get<T>(this global::Orm.Session session, params object?[] key)
            where T : class, global::Orm.IEntity<T>
            => throw new global::System.ArgumentException("No entity has a key of these types. Give the parts of the key in their order, each of its own type.", nameof(key));

        /// <summary>A key of the wrong types.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public static global::System.Threading.Tasks.ValueTask<T?> GetAsync<T>(this global::Orm.Session session, params object?[] key)
            where T : class, global::Orm.IEntity<T>
            => throw new global::System.ArgumentException("No entity has a key of these types. Give the parts of the key in their order, each of its own type.", nameof(key));

        /// <summary>A key of the wrong types.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public static T GetRequired<T>(this global::Orm.Session session, params object?[] key)
            where T : class, global::Orm.IEntity<T>
            => throw new global::System.ArgumentException("No entity has a key of these types. Give the parts of the key in their order, each of its own type.", nameof(key));

        /// <summary>A key of the wrong types.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public static global::System.Threading.Tasks.ValueTask<T> GetRequiredAsync<T>(this global::Orm.Session session, params object?[] key)
            where T : class, global::Orm.IEntity<T>
            => throw new global::System.ArgumentException("No entity has a key of these types. Give the parts of the key in their order, each of its own type.", nameof(key));
    }

    /// <summary>The tables of this assembly and of those that it refers to.</summary>
    [global::Microsoft.CodeAnalysis.Embedded]
    [global::System.CodeDom.Compiler.GeneratedCode("Orm", "0.1.0")]
    internal static class OrmSchema
    {
        // Each after those that its foreign keys refer to.
        internal static global::Orm.EntityMap[] Entities { get; } = [];

        /// <summary>A script that creates every table and index which is not there.</summary>
        public static string CreateScript(global::Orm.Dialect dialect) => global::Orm.Drivers.SchemaScript.Create(Entities, dialect);

        /// <summary>A script that drops every table.</summary>
        public static string DropScript(global::Orm.Dialect dialect) => global::Orm.Drivers.SchemaScript.Drop(Entities, dialect);
    }

    /// <summary>Creates, drops and checks the tables of this assembly and of those that it refers to.</summary>
    [global::Microsoft.CodeAnalysis.Embedded]
    [global::System.CodeDom.Compiler.GeneratedCode("Orm", "0.1.0")]
    internal static class EngineSchema
    {
        /// <summary>Creates every table and index which is not there. A table that is there but lacks a column is an <see cref="global::Orm.OrmException"/>.</summary>
        public static void CreateAll(this global::Orm.Engine engine)
            => global::Orm.Drivers.SchemaCommands.CreateAllAsync(engine, OrmSchema.Entities, global::Orm.Drivers.Io.Sync, default).GetAwaiter().GetResult();

        /// <inheritdoc cref="CreateAll"/>
        public static global::System.Threading.Tasks.ValueTask CreateAllAsync(this global::Orm.Engine engine, global::System.Threading.CancellationToken cancellationToken = default)
            => global::Orm.Drivers.SchemaCommands.CreateAllAsync(engine, OrmSchema.Entities, global::Orm.Drivers.Io.Async, cancellationToken);

        /// <summary>Drops every table that is there, with its rows.</summary>
        public static void DropAll(this global::Orm.Engine engine)
            => global::Orm.Drivers.SchemaCommands.DropAllAsync(engine, OrmSchema.Entities, global::Orm.Drivers.Io.Sync, default).GetAwaiter().GetResult();

        /// <inheritdoc cref="DropAll"/>
        public static global::System.Threading.Tasks.ValueTask DropAllAsync(this global::Orm.Engine engine, global::System.Threading.CancellationToken cancellationToken = default)
            => global::Orm.Drivers.SchemaCommands.DropAllAsync(engine, OrmSchema.Entities, global::Orm.Drivers.Io.Async, cancellationToken);

        /// <summary>Throws an <see cref="global::Orm.OrmException"/> where the database lacks a table or a column, or where one does not fit.</summary>
        public static void CheckSchema(this global::Orm.Engine engine)
            => global::Orm.Drivers.SchemaCommands.CheckSchemaAsync(engine, OrmSchema.Entities, global::Orm.Drivers.Io.Sync, default).GetAwaiter().GetResult();

        /// <inheritdoc cref="CheckSchema"/>
        public static global::System.Threading.Tasks.ValueTask CheckSchemaAsync(this global::Orm.Engine engine, global::System.Threading.CancellationToken cancellationToken = default)
            => global::Orm.Drivers.SchemaCommands.CheckSchemaAsync(engine, OrmSchema.Entities, global::Orm.Drivers.Io.Async, cancellationToken);
    }
}
