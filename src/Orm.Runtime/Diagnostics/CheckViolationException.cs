namespace Orm;

/// <summary>A row does not meet a CHECK condition.</summary>
public sealed class CheckViolationException(string message, Exception? innerException = null) : OrmException(message, innerException);
