namespace Orm.Diagnostics.Telemetry;

/// <summary>
/// The commands and tables of an SQL text in their order, without its values: <c>INSERT shipping SELECT orders</c>. Told by words
/// alone: a function's own FROM may count as a table.
/// </summary>
internal sealed class QuerySummary
{
    private const int MostCharacters = 255;

    private readonly List<string> parts = [];
    private readonly List<string> tables = [];
    private string previous = "";
    private bool expectsTable;
    private bool isInList;

    private QuerySummary()
    {
    }

    /// <summary>The first command; empty for a text without words.</summary>
    public string Command => parts.Count == 0 ? "" : parts[0];

    /// <summary>The tables, each once.</summary>
    public IReadOnlyList<string> Tables => tables;

    /// <summary>All of it.</summary>
    public string Text
    {
        get
        {
            var text = string.Join(' ', parts);
            return text.Length <= MostCharacters ? text : text[..text.LastIndexOf(' ', MostCharacters)];
        }
    }

    public static QuerySummary Of(string sql)
    {
        var summary = new QuerySummary();
        var tokens = new SqlTokens(sql);
        while (tokens.Next())
        {
            summary.Read(tokens.Current, tokens.IsCalled);
        }

        return summary;
    }

    private void Read(ReadOnlySpan<char> token, bool isCalled)
    {
        if (expectsTable && SqlTokens.IsName(token) && !IsBeforeTable(token))
        {
            expectsTable = false;
            if (!isCalled)
            {
                AddTable(token.ToString());
            }
        }
        else
        {
            ReadWord(token.ToString().ToUpperInvariant(), token.ToString());
        }

        previous = token.ToString().ToUpperInvariant();
    }

    private void ReadWord(string word, string asWritten)
    {
        if (IsCommand(word))
        {
            parts.Add(asWritten);
        }

        switch (word)
        {
            case "FROM" when previous != "DISTINCT":
            case "JOIN" or "INTO" or "TABLE":
            case "UPDATE" when IsCommand(word):
                (expectsTable, isInList) = (true, word == "FROM");
                break;
            case ",":
                expectsTable = isInList;
                break;
            case "(" or ")" or "WHERE" or "SET" or "ON" or "GROUP" or "ORDER" or "LIMIT" or "RETURNING" or "SELECT" or "VALUES":
                (expectsTable, isInList) = (false, false);
                break;
        }
    }

    // FOR UPDATE, ON DELETE, DO UPDATE and the like are parts of another command.
    private bool IsCommand(string word) => word is "SELECT" or "INSERT" or "UPDATE" or "DELETE"
        ? previous is not ("FOR" or "ON" or "DO" or "KEY" or "BEFORE" or "AFTER" or "OR")
        : parts.Count == 0 && previous.Length == 0 && SqlTokens.IsName(word);

    // CREATE TABLE IF NOT EXISTS t, FROM ONLY t, FROM LATERAL (…).
    private static bool IsBeforeTable(ReadOnlySpan<char> word)
        => word.Equals("IF", StringComparison.OrdinalIgnoreCase) || word.Equals("NOT", StringComparison.OrdinalIgnoreCase)
            || word.Equals("EXISTS", StringComparison.OrdinalIgnoreCase) || word.Equals("ONLY", StringComparison.OrdinalIgnoreCase)
            || word.Equals("LATERAL", StringComparison.OrdinalIgnoreCase);

    private void AddTable(string table)
    {
        parts.Add(table);
        if (!tables.Contains(table))
        {
            tables.Add(table);
        }
    }
}
