namespace Orm;

/// <summary>SQL that goes into a statement as it is, instead of as a parameter.</summary>
public sealed class SqlText
{
    private SqlText(string sql) => Sql = sql;

    /// <summary>The text.</summary>
    public string Sql { get; }

    /// <summary>
    /// Marks a text as SQL. Nothing in it is quoted or checked: never give it what came from outside the program.
    /// </summary>
    /// <example><code>session.Sql($"SELECT * FROM {SqlText.Raw(tableName)} WHERE id = {id}")</code></example>
    public static SqlText Raw(string sql)
    {
        ArgumentNullException.ThrowIfNull(sql);
        return new SqlText(sql);
    }

    /// <summary>The text.</summary>
    public override string ToString() => Sql;
}
