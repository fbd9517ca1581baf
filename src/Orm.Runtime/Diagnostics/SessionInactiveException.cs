namespace Orm;

/// <summary>The session's transaction failed; nothing but <c>Rollback</c> is possible. The first error is the inner exception.</summary>
public sealed class SessionInactiveException(string message, Exception? innerException = null) : OrmException(message, innerException);
