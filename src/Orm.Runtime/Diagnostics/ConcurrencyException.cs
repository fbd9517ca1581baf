namespace Orm;

/// <summary>A row was changed or deleted by somebody else since it was read.</summary>
public sealed class ConcurrencyException(string message, Exception? innerException = null) : OrmException(message, innerException);
