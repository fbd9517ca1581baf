namespace Orm;

/// <summary>NULL in a column that can't hold it.</summary>
public sealed class NotNullViolationException(string message, Exception? innerException = null) : OrmException(message, innerException);
