namespace Orm.Sessions;

/// <summary>A key that is no longer in the database: its row was deleted, or got another one.</summary>
/// <param name="Map">The class of the row.</param>
/// <param name="Hash">A hash of the key.</param>
/// <param name="Values">The key's values in its order.</param>
/// <param name="IsDeleted">Whether the row is deleted.</param>
internal readonly record struct GoneKey(EntityMap Map, int Hash, object?[] Values, bool IsDeleted);
