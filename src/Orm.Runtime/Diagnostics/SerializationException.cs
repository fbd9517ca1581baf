namespace Orm;

/// <summary>The transaction can't be put in an order with others; run it again from its start.</summary>
public sealed class SerializationException(string message, Exception? innerException = null) : OrmException(message, innerException);
