namespace Orm.Querying;

/// <summary>A reader of entities, each row one object. Where several modes are asked for, the last of them counts.</summary>
internal abstract class EntityReader<T, TFunction>(ReadMode mode) : ResultReader<T, TFunction>
    where T : class, IEntity<T>
    where TFunction : struct, IRowFunction<T>
{
    internal sealed override ReadMode Mode => mode;

    internal sealed override ResultReader<T> In(ReadMode other) => T.Map.ReaderIn((ReadMode)Math.Max((int)mode, (int)other));
}
