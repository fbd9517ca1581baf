using Microsoft.Data.Sqlite;

namespace Orm.Sqlite.Connections;

/// <summary>Which database an engine opens and how: a connection string or URL, read and checked.</summary>
internal sealed class SqliteDatabase
{
    private const string Scheme = "sqlite:";

    private SqliteDatabase(SqliteConnectionStringBuilder builder)
    {
        DataSource = builder.DataSource;
        TimeoutSeconds = builder.DefaultTimeout;
        IsReadOnly = builder.Mode == SqliteOpenMode.ReadOnly;
        HasForeignKeys = builder.ForeignKeys ?? true;
        IsInMemory = builder.Mode == SqliteOpenMode.Memory
            || DataSource is "" or ":memory:"
            || (DataSource.StartsWith("file:", StringComparison.Ordinal)
                && (DataSource.StartsWith("file::memory:", StringComparison.Ordinal)
                    || DataSource.Contains("mode=memory", StringComparison.Ordinal)
                    || DataSource.Contains("vfs=memdb", StringComparison.Ordinal)));

        // The engine pools by itself, with the statements, and sets its pragmas by itself, since that may have to wait.
        builder.Pooling = false;
        builder.ForeignKeys = null;
        ConnectionString = builder.ConnectionString;
    }

    /// <summary>The file as the user named it.</summary>
    internal string DataSource { get; }

    /// <summary>For Microsoft.Data.Sqlite.</summary>
    internal string ConnectionString { get; }

    /// <summary>How long to wait for another connection's lock; 0 for ever.</summary>
    internal int TimeoutSeconds { get; }

    /// <summary>Whether the database lives with its one connection, in memory or in a temporary file.</summary>
    internal bool IsInMemory { get; }

    internal bool IsReadOnly { get; }

    internal bool HasForeignKeys { get; }

    /// <summary>Whether what SQLite says of an error may be told although it repeats a value.</summary>
    internal bool TellsValues { get; private init; }

    internal static SqliteDatabase Parse(string connectionStringOrUrl, OrmOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(connectionStringOrUrl);
        var settings = connectionStringOrUrl.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? ParseUrl(connectionStringOrUrl)
            : ParseConnectionString(connectionStringOrUrl);
        return new SqliteDatabase(settings) { TellsValues = options?.SensitiveData == true };
    }

    private static SqliteConnectionStringBuilder ParseConnectionString(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0 && text.AsSpan(0, scheme).IndexOfAnyExcept(SchemeCharacters) < 0)
        {
            throw new OrmException($"SqliteEngine can't open a '{text[..scheme]}://' URL. Its own are sqlite:///relative.db, sqlite:////absolute.db and sqlite:// for a database in memory.");
        }

        if (text.Trim().Length == 0)
        {
            throw new OrmException("The connection string is empty. Name a file, 'Data Source=app.db', or say 'Data Source=:memory:'.");
        }

        try
        {
            return new SqliteConnectionStringBuilder(text);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException)
        {
            // The text may hold a password, so it is not repeated.
            throw new OrmException($"The SQLite connection string is not valid: {exception.Message.TrimEnd('.')}. It looks like 'Data Source=app.db'; a URL like sqlite:///app.db.", exception);
        }
    }

    private static ReadOnlySpan<char> SchemeCharacters => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-";

    /// <summary><c>sqlite://</c>, <c>sqlite:///relative.db</c>, <c>sqlite:////absolute.db</c>; after ? the keywords of a connection string.</summary>
    private static SqliteConnectionStringBuilder ParseUrl(string url)
    {
        var rest = url[Scheme.Length..];
        var question = rest.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? rest : rest[..question];
        if (path is not ("//" or "///") && !path.StartsWith("///", StringComparison.Ordinal))
        {
            throw new OrmException($"The URL '{Scheme}{path}' names a host, and SQLite has none. Write sqlite:///relative.db, sqlite:////absolute.db, or sqlite:// for a database in memory.");
        }

        var file = path.Length <= 3 ? ":memory:" : Uri.UnescapeDataString(path[3..]);
        var builder = new SqliteConnectionStringBuilder { DataSource = file };
        foreach (var pair in question < 0 ? [] : rest[(question + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            Set(builder, pair);
        }

        return builder;
    }

    private static void Set(SqliteConnectionStringBuilder builder, string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        var keyword = Uri.UnescapeDataString((equals < 0 ? pair : pair[..equals]).Replace('+', ' '));
        try
        {
            builder[keyword] = equals < 0 ? "" : Uri.UnescapeDataString(pair[(equals + 1)..].Replace('+', ' '));
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException)
        {
            throw new OrmException($"'{keyword}' in the URL is no keyword of a SQLite connection string, or has no such value: {exception.Message.TrimEnd('.')}. Known are Mode, Cache, Default Timeout, Password and the like.", exception);
        }
    }
}
