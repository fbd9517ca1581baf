using System.Data.Common;
using Npgsql;

namespace Orm.PostgreSql.Connections;

/// <summary>Reads a connection string or a URL. What it says of a malformed one never repeats it, since it may hold a password.</summary>
internal static class ConnectionText
{
    private const string Example = "It looks like 'Host=localhost;Username=app;Password=…;Database=shop'; a URL like postgresql://app:…@localhost/shop.";

    internal static NpgsqlConnectionStringBuilder Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ConnectionUrl.IsOne(text))
        {
            return ConnectionUrl.Parse(text);
        }

        if (ConnectionUrl.SchemeOf(text) is { } scheme)
        {
            throw new OrmException($"PostgreSqlEngine can't open a '{scheme}://' URL. Its own are postgresql://user:password@host:port/database.");
        }

        if (text.Trim().Length == 0)
        {
            throw new OrmException($"The connection string is empty. {Example}");
        }

        var builder = new NpgsqlConnectionStringBuilder();
        foreach (var (keyword, value) in Pairs(text))
        {
            Set(builder, keyword, value, "connection string");
        }

        return builder;
    }

    /// <summary>Sets one keyword; one that Npgsql does not know, or a value that it does not take, is told by the keyword.</summary>
    internal static void Set(NpgsqlConnectionStringBuilder builder, string keyword, string value, string where)
    {
        try
        {
            builder[keyword] = value;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException or NotSupportedException)
        {
            throw new OrmException($"'{keyword}' in the PostgreSQL {where} is no keyword of Npgsql's connection strings, or has no such value. Known are Host, Port, Database, Username, Password, Timeout, Max Auto Prepare and the like.");
        }
    }

    /// <summary>Whether a keyword was given, spelt with or without its spaces.</summary>
    internal static bool IsGiven(NpgsqlConnectionStringBuilder builder, string keyword)
        => builder.Keys.OfType<string>().Any(key => key.Replace(" ", "", StringComparison.Ordinal).Equals(keyword.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(string Keyword, string Value)> Pairs(string text)
    {
        var parsed = new DbConnectionStringBuilder();
        try
        {
            parsed.ConnectionString = text;
        }
        catch (ArgumentException)
        {
            throw new OrmException($"The PostgreSQL connection string is not valid: it must be keywords and values, 'keyword=value;keyword=value'. {Example}");
        }

        return parsed.Keys.Cast<string>().Select(keyword => (keyword, (string)parsed[keyword]));
    }
}
