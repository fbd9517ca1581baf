namespace Orm;

/// <summary>Anything that goes wrong in the ORM or in the database while it runs. Says what is wrong, where, and what to do.</summary>
public class OrmException : Exception
{
    // As much of a statement as a message shows.
    private const int MostSql = 400;

    private string? sql;
    private string? entity;
    private string? note;

    /// <summary>An error with its message.</summary>
    public OrmException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>The statement's text, without values; null where no statement was involved.</summary>
    public string? Sql
    {
        get => sql;
        init => sql = value;
    }

    /// <summary>The entity's class, as messages name it; null where it is not known.</summary>
    public string? Entity
    {
        get => entity;
        init => entity = value;
    }

    /// <inheritdoc/>
    public override string Message
    {
        get
        {
            var shown = sql?.Length > MostSql ? string.Concat(sql.AsSpan(0, MostSql), "…") : sql;
            var context = (entity, shown) switch
            {
                (null, null) => "",
                (null, _) => $" SQL: {shown}",
                (_, null) => "",
                _ => $" Entity: {entity}. SQL: {shown}",
            };
            return base.Message + note + context;
        }
    }

    /// <summary>The table as the database tells it; null where it does not.</summary>
    public string? Table { get; init; }

    /// <summary>The column as the database tells it; null where it does not.</summary>
    public string? Column { get; init; }

    /// <summary>The constraint as the database tells it; null where it does not.</summary>
    public string? Constraint { get; init; }

    /// <summary>For generated code: null in a column that can't hold it.</summary>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static OrmException NullIn(EntityMap map, int column) => new(
        $"{map.Name}.{map.Columns[column].Property} is null, and its column {map.Columns[column].Name} is NOT NULL. Set it, or declare the property nullable.")
    {
        Entity = map.Name,
        Column = map.Columns[column].Name,
        NeedsNoLog = true,
    };

    /// <summary>Adds what the session knows and the driver does not.</summary>
    internal void AddContext(string? sql, string? entity)
    {
        this.sql ??= sql;
        this.entity ??= entity;
    }

    /// <summary>Whether the log has it as the end of a statement, or no statement was sent that the log could tell of.</summary>
    internal bool NeedsNoLog { get; set; }

    /// <summary>Adds a sentence to the message.</summary>
    internal void AddNote(string sentence) => note ??= " " + sentence;
}
