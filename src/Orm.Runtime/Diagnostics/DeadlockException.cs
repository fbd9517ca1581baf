namespace Orm;

/// <summary>Two transactions waited for each other, and the database ended this one.</summary>
public sealed class DeadlockException(string message, Exception? innerException = null) : OrmException(message, innerException);
