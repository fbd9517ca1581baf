namespace Orm;

/// <summary>Two operations at once on one session.</summary>
public sealed class ConcurrentUseException(string message) : OrmException(message);
