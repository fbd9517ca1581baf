using System.Globalization;
using Npgsql;

namespace Orm.PostgreSql.Connections;

/// <summary>
/// Reads <c>postgresql://user:password@host:port,host:port/database?keyword=value</c>, as libpq does: each part may be absent
/// and percent-encoded, and the keywords may be libpq's or Npgsql's.
/// </summary>
internal static class ConnectionUrl
{
    private const string Shape = "It looks like postgresql://user:password@host:port/database?keyword=value, and what would be a sign of the URL's own is percent-encoded (@ is %40, / is %2F).";

    private static readonly Dictionary<string, string> LibpqKeywords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["user"] = "Username",
        ["dbname"] = "Database",
        ["connect_timeout"] = "Timeout",
        ["application_name"] = "Application Name",
        ["client_encoding"] = "Client Encoding",
        ["sslmode"] = "SSL Mode",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslpassword"] = "SSL Password",
        ["sslrootcert"] = "Root Certificate",
        ["target_session_attrs"] = "Target Session Attributes",
    };

    internal static bool IsOne(string text) => SchemeOf(text) is "postgresql" or "postgres";

    /// <summary>What stands before <c>://</c>, in lower case; null where the text is no URL.</summary>
    internal static string? SchemeOf(string text)
    {
        var end = text.IndexOf("://", StringComparison.Ordinal);
        return end > 0 && text.AsSpan(0, end).IndexOfAnyExcept(SchemeCharacters) < 0 ? text[..end].ToLowerInvariant() : null;
    }

    internal static NpgsqlConnectionStringBuilder Parse(string url)
    {
        var builder = new NpgsqlConnectionStringBuilder { Host = "localhost" };
        var rest = url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var (place, query) = SplitAt(rest, rest.IndexOf('?', StringComparison.Ordinal));
        var (authority, database) = SplitAt(place, place.IndexOf('/', StringComparison.Ordinal));
        if (database?.Contains('/', StringComparison.Ordinal) == true)
        {
            throw new OrmException($"The PostgreSQL URL names no database that there could be: a '/' stands in its name. {Shape}");
        }

        var at = authority.LastIndexOf('@');
        if (at >= 0)
        {
            SetUser(builder, authority[..at]);
        }

        SetHosts(builder, authority[(at + 1)..]);
        if (!string.IsNullOrEmpty(database))
        {
            builder.Database = Decode(database);
        }

        foreach (var pair in query?.Split('&', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            SetKeyword(builder, pair);
        }

        return builder;
    }

    private static ReadOnlySpan<char> SchemeCharacters => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-";

    private static void SetUser(NpgsqlConnectionStringBuilder builder, string user)
    {
        var (name, password) = SplitAt(user, user.IndexOf(':', StringComparison.Ordinal));
        if (name.Length > 0)
        {
            builder.Username = Decode(name);
        }

        if (password is not null)
        {
            builder.Password = Decode(password);
        }
    }

    private static void SetHosts(NpgsqlConnectionStringBuilder builder, string hosts)
    {
        if (hosts.Length == 0)
        {
            return;
        }

        var all = hosts.Split(',').Select(ParseHost).ToList();
        if (all is [var (host, port)])
        {
            builder.Host = host;
            builder.Port = port ?? builder.Port;
            return;
        }

        builder.Host = string.Join(",", all.Select(one => one.Port is { } number ? FormattableString.Invariant($"{one.Host}:{number}") : one.Host));
    }

    private static (string Host, int? Port) ParseHost(string text)
    {
        // An IPv6 address stands in brackets, since it has colons itself.
        var end = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) + 1 : Math.Max(text.IndexOf(':', StringComparison.Ordinal), 0);
        var host = end == 0 ? text : text[..end];
        var port = end == 0 || end == text.Length ? null : text[end..];
        if ((text.StartsWith('[') && end == 0) || host.Length == 0)
        {
            throw new OrmException($"The PostgreSQL URL has a host that can't be read. {Shape}");
        }

        return (Decode(host.Trim('[', ']')), port is null ? null : ParsePort(port));
    }

    private static int ParsePort(string text)
        => text[0] == ':' && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue
            ? port
            : throw new OrmException($"The PostgreSQL URL has a port that is no number from 1 to 65535. {Shape}");

    private static void SetKeyword(NpgsqlConnectionStringBuilder builder, string pair)
    {
        var (keyword, value) = SplitAt(pair, pair.IndexOf('=', StringComparison.Ordinal));
        keyword = Decode(keyword);
        value = Decode(value ?? "");
        if (LibpqKeywords.TryGetValue(keyword, out var known))
        {
            keyword = known;
            value = known == "SSL Mode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }

        ConnectionText.Set(builder, keyword, value, "URL");
    }

    private static (string Before, string? After) SplitAt(string text, int index)
        => index < 0 ? (text, null) : (text[..index], text[(index + 1)..]);

    private static string Decode(string text)
    {
        for (var i = text.IndexOf('%', StringComparison.Ordinal); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
            {
                throw new OrmException($"The PostgreSQL URL has a '%' that two hexadecimal digits do not follow. {Shape}");
            }
        }

        return Uri.UnescapeDataString(text);
    }
}
