using Orm.Diagnostics;
using Orm.Querying;

namespace Orm;

/// <summary>A query as the database gets it.</summary>
/// <example><code>
/// string text = session.Query&lt;User&gt;().Where(u => u.Age >= minAge).ToSql();    // SELECT id, name, age FROM users WHERE age >= $1
/// </code></example>
public sealed class QuerySql
{
    private readonly QueryArguments arguments;
    private object?[]? parameters;

    internal QuerySql(string text, QueryArguments arguments)
    {
        Text = text;
        this.arguments = arguments;
    }

    /// <summary>The SQL, in which <c>$1</c> stands for the first parameter.</summary>
    public string Text { get; }

    /// <summary>The parameters' values, <c>$1</c> first; null for NULL.</summary>
    public IReadOnlyList<object?> Parameters => parameters ??= ParameterValues.Of(arguments);

    /// <summary>The text.</summary>
    public static implicit operator string(QuerySql sql)
    {
        ArgumentNullException.ThrowIfNull(sql);
        return sql.Text;
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
