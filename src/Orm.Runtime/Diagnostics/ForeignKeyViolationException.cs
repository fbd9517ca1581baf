namespace Orm;

/// <summary>A row refers to one that is not there, or is referred to.</summary>
public sealed class ForeignKeyViolationException(string message, Exception? innerException = null) : OrmException(message, innerException);
