using Orm.Generators.Model;

namespace Orm.Generators.Emit;

/// <summary>
/// <c>session.Get</c> for each type of key, so that the compiler checks the key without a second type argument: an overload
/// whose constraint an entity does not meet drops out.
/// </summary>
internal static class GetEmitter
{
    private const string Wrong = "throw new global::System.ArgumentException(\"No entity has a key of these types. Give the parts of the key in their order, each of its own type.\", nameof(key))";

    public static string Emit(EquatableArray<EquatableArray<string>> keys)
    {
        var writer = new SourceWriter();
        FileHead.Emit(writer, "Orm");
        EmitClass(writer, keys);
        return writer.ToString();
    }

    /// <summary>The class alone, as it stands in namespace Orm.</summary>
    public static void EmitClass(SourceWriter writer, EquatableArray<EquatableArray<string>> keys)
    {
        writer.Line("/// <summary>Looks up objects by their keys, in the session first and then in the database.</summary>");
        writer.Line("[global::Microsoft.CodeAnalysis.Embedded]");
        writer.Line(GeneratedCode.Attribute);
        writer.Open("internal static class KeyLookups");
        foreach (var key in keys)
        {
            EmitOverloads(writer, key);
        }

        EmitCatchAll(writer);
        writer.Close();
    }

    private static void EmitOverloads(SourceWriter writer, EquatableArray<string> parts)
    {
        var isSingle = parts.Count == 1;
        var type = isSingle ? parts[0] : $"({string.Join(", ", parts)})";
        var parameters = string.Join(", ", parts.Select((part, index) => isSingle ? $"{part} key" : $"{part} key{EntityCode.Number(index + 1)}"));
        var key = isSingle ? "key" : $"({string.Join(", ", parts.Select((_, index) => $"key{EntityCode.Number(index + 1)}"))})";
        writer.Line($"""
            /// <summary>The object with this key; null where there is no such row.</summary>
            public static T? Get<T>(this global::Orm.Session session, {parameters}, global::Orm.RowLock rowLock = global::Orm.RowLock.None)
                where T : class, global::Orm.IKeyed<T, {type}>
                => session.GetByKey<T, {type}>({key}, rowLock);

            /// <summary>The object with this key; null where there is no such row.</summary>
            public static global::System.Threading.Tasks.ValueTask<T?> GetAsync<T>(this global::Orm.Session session, {parameters}, global::System.Threading.CancellationToken cancellationToken = default)
                where T : class, global::Orm.IKeyed<T, {type}>
                => session.GetByKeyAsync<T, {type}>({key}, global::Orm.RowLock.None, cancellationToken);

            /// <summary>The object with this key, its row locked; null where there is no such row.</summary>
            public static global::System.Threading.Tasks.ValueTask<T?> GetAsync<T>(this global::Orm.Session session, {parameters}, global::Orm.RowLock rowLock, global::System.Threading.CancellationToken cancellationToken = default)
                where T : class, global::Orm.IKeyed<T, {type}>
                => session.GetByKeyAsync<T, {type}>({key}, rowLock, cancellationToken);

            /// <summary>The object with this key; a missing row is an error.</summary>
            public static T GetRequired<T>(this global::Orm.Session session, {parameters}, global::Orm.RowLock rowLock = global::Orm.RowLock.None)
                where T : class, global::Orm.IKeyed<T, {type}>
                => session.GetRequiredByKey<T, {type}>({key}, rowLock);

            /// <summary>The object with this key; a missing row is an error.</summary>
            public static global::System.Threading.Tasks.ValueTask<T> GetRequiredAsync<T>(this global::Orm.Session session, {parameters}, global::System.Threading.CancellationToken cancellationToken = default)
                where T : class, global::Orm.IKeyed<T, {type}>
                => session.GetRequiredByKeyAsync<T, {type}>({key}, global::Orm.RowLock.None, cancellationToken);

            /// <summary>The object with this key, its row locked; a missing row is an error.</summary>
            public static global::System.Threading.Tasks.ValueTask<T> GetRequiredAsync<T>(this global::Orm.Session session, {parameters}, global::Orm.RowLock rowLock, global::System.Threading.CancellationToken cancellationToken = default)
                where T : class, global::Orm.IKeyed<T, {type}>
                => session.GetRequiredByKeyAsync<T, {type}>({key}, rowLock, cancellationToken);

            """);
    }

    // What only a key of the wrong types binds to; the analyzer reports the call.
    private static void EmitCatchAll(SourceWriter writer) => writer.Line($"""
        /// <summary>A key of the wrong types.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public static T? Get<T>(this global::Orm.Session session, params object?[] key)
            where T : class, global::Orm.IEntity<T>
            => {Wrong};

        /// <summary>A key of the wrong types.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public static global::System.Threading.Tasks.ValueTask<T?> GetAsync<T>(this global::Orm.Session session, params object?[] key)
            where T : class, global::Orm.IEntity<T>
            => {Wrong};

        /// <summary>A key of the wrong types.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public static T GetRequired<T>(this global::Orm.Session session, params object?[] key)
            where T : class, global::Orm.IEntity<T>
            => {Wrong};

        /// <summary>A key of the wrong types.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public static global::System.Threading.Tasks.ValueTask<T> GetRequiredAsync<T>(this global::Orm.Session session, params object?[] key)
            where T : class, global::Orm.IEntity<T>
            => {Wrong};
        """);
}
