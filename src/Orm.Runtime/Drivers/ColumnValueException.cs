using System.ComponentModel;

namespace Orm.Drivers;

/// <summary>
/// A column held NULL, or a value of the wrong type or range, for what was asked of it. Thrown by rows; the session turns it
/// into an <see cref="OrmException"/> that names entity, column and key.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ColumnValueException : Exception
{
    /// <summary>For a value that does not fit; <paramref name="reason"/> reads like "holds a TEXT instead of an int".</summary>
    public ColumnValueException(int ordinal, string reason, Exception? innerException = null)
        : base($"Column {ordinal} {reason}.", innerException)
    {
        Ordinal = ordinal;
        Reason = reason;
    }

    /// <summary>The column's ordinal in the result.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>What is wrong with it, a clause without its subject and full stop.</summary>
    public string Reason { get; }

    /// <summary>The value itself, for messages where <c>SensitiveData</c> is on; null for NULL.</summary>
    public string? Value { get; init; }

    /// <summary>The column's name, where the reader of the row knew it.</summary>
    internal string? Name { get; set; }

    /// <summary>What is wrong as a sentence without its subject, with the value where it may be told.</summary>
    internal string Sentence => Value is null ? $"{Reason}." : $"{Reason}. The value: {Value}.";

    /// <summary>
    /// Itself where values may be told, else without the value and without what a converter or a parser threw, since that may
    /// repeat it; only its type is named.
    /// </summary>
    internal ColumnValueException AsTold(OrmOptions options)
        => options.SensitiveData || (Value is null && InnerException is null)
            ? this
            : new ColumnValueException(Ordinal, InnerException is null ? Reason : $"{Reason} ({InnerException.GetType().Name})") { Name = Name };
}
