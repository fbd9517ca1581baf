namespace Orm;

/// <summary>The connection to the database broke.</summary>
public sealed class ConnectionLostException(string message, Exception? innerException = null) : OrmException(message, innerException);
