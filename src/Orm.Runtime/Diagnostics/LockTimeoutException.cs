namespace Orm;

/// <summary>A lock was not to be had in time.</summary>
public sealed class LockTimeoutException(string message, Exception? innerException = null) : OrmException(message, innerException);
