using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>A value that the database cannot keep. The session adds entity and column where it knows them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParameterValueException(int number, string reason, Exception? innerException = null)
    : Exception($"Parameter ${number} {reason}.", innerException)
{
    // The same words on every database.
    internal const string HalfPair = "holds half of a surrogate pair, which has no UTF-8";
    internal const string Nul = "holds the character NUL, at which databases cut a text";

    /// <summary>The parameter's number, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>What is wrong with it, a clause without its subject and full stop.</summary>
    public string Reason { get; } = reason;

    /// <summary>
    /// Itself where values may be told, else without what a converter threw, since that may repeat the value; only its type is
    /// named.
    /// </summary>
    internal ParameterValueException AsTold(OrmOptions options)
        => options.SensitiveData || InnerException is null
            ? this
            : new ParameterValueException(Number, $"{Reason} ({InnerException.GetType().Name})");
}
