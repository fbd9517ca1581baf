using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Orm.Querying;

namespace Orm;

/// <summary>
/// An interpolated string as SQL: each hole becomes a parameter, a collection in a hole as many as it has elements, and
/// <see cref="SqlText.Raw"/> in a hole is the one way to put text there. There is no format and no alignment.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public readonly struct SqlInterpolatedStringHandler
{
    private const string NoFormat = "A hole in SQL becomes a parameter, which has neither a format nor an alignment. Put the value alone there, or format it before: {value.ToString(\"…\")}.";

    private readonly List<SqlPart> parts;

    /// <summary>For the compiler.</summary>
    public SqlInterpolatedStringHandler(int literalLength, int formattedCount) => parts = new List<SqlPart>((2 * formattedCount) + 1);

    internal IReadOnlyList<SqlPart> Parts => parts ?? [];

    /// <summary>For the compiler: the text between two holes.</summary>
    public void AppendLiteral(string text) => parts.Add(new SqlPart(SqlPartKind.Text, text));

    /// <summary>For the compiler: a value, or a collection of values.</summary>
    public void AppendFormatted<T>(T value) => parts.Add(value is IEnumerable and not (string or byte[])
        ? new SqlPart(SqlPartKind.Collection, value)
        : new SqlPart(SqlPartKind.Value, value is null ? new TypedNull(typeof(T)) : value));

    /// <summary>For the compiler, to say that there is none.</summary>
    [Obsolete(NoFormat, error: true)]
    public void AppendFormatted<T>(T value, string? format) => throw new NotSupportedException(NoFormat);

    /// <inheritdoc cref="AppendFormatted{T}(T, string?)"/>
    [Obsolete(NoFormat, error: true)]
    public void AppendFormatted<T>(T value, int alignment, string? format = null) => throw new NotSupportedException(NoFormat);

    /// <summary>For the compiler: SQL as it is.</summary>
    public void AppendFormatted(SqlText sql)
    {
        ArgumentNullException.ThrowIfNull(sql);
        parts.Add(new SqlPart(SqlPartKind.Raw, sql.Sql));
    }
}
