namespace Orm;

/// <summary>A row would repeat a value that must be unique.</summary>
public sealed class UniqueViolationException(string message, Exception? innerException = null) : OrmException(message, innerException);
