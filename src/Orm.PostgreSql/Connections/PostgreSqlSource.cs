using Npgsql;
using Orm.Drivers;

namespace Orm.PostgreSql.Connections;

/// <summary>Where connections come from, and whether it is the engine's own.</summary>
internal sealed class PostgreSqlSource
{
    private const int MostPrepared = 500;
    private const int UsesUntilPrepared = 2;

    private PostgreSqlSource(NpgsqlDataSource source, bool isOwn)
    {
        Source = source;
        IsOwn = isOwn;
        var described = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        IsUtf8 = IsUtf8Name(described.ClientEncoding) && IsUtf8Name(described.Encoding);
        Place = PlaceOf(described);
        Description = $"'{described.Database ?? described.Username}' at {described.Host}:{described.Port}";
    }

    internal NpgsqlDataSource Source { get; }

    /// <summary>Whether nobody else takes connections from it, and it goes with the engine.</summary>
    internal bool IsOwn { get; }

    /// <summary>Whether texts travel as UTF-8, as they do unless the connection string says another thing.</summary>
    internal bool IsUtf8 { get; }

    /// <summary>Database and server as telemetry names them.</summary>
    internal DatabasePlace Place { get; }

    /// <summary>Whether what the server says of an error may be told although it repeats a value.</summary>
    internal bool TellsValues { get; private init; }

    /// <summary>Database and server as messages name them.</summary>
    internal string Description { get; }

    internal static PostgreSqlSource Of(NpgsqlDataSource source, OrmOptions? options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new PostgreSqlSource(source, false) { TellsValues = options?.SensitiveData == true };
    }

    internal static PostgreSqlSource Of(string connectionStringOrUrl, OrmOptions? options)
    {
        var settings = ConnectionText.Parse(connectionStringOrUrl);
        if (!ConnectionText.IsGiven(settings, "Max Auto Prepare"))
        {
            settings.MaxAutoPrepare = MostPrepared;
        }

        if (!ConnectionText.IsGiven(settings, "Auto Prepare Min Usages"))
        {
            settings.AutoPrepareMinUsages = UsesUntilPrepared;
        }

        // So that an error in a flush names its statement.
        settings.IncludeFailedBatchedCommand = true;
        if (options?.SensitiveData == true && !ConnectionText.IsGiven(settings, "Include Error Detail"))
        {
            settings.IncludeErrorDetail = true;
        }

        return new PostgreSqlSource(Build(settings), true) { TellsValues = options?.SensitiveData == true };
    }

    private static DatabasePlace PlaceOf(NpgsqlConnectionStringBuilder settings)
    {
        var isOne = settings.Host?.Contains(',', StringComparison.Ordinal) == false;
        return new DatabasePlace(settings.Database ?? settings.Username, isOne ? settings.Host : null, isOne ? settings.Port : null);
    }

    private static bool IsUtf8Name(string? name)
        => name is null || name.Replace("-", "", StringComparison.Ordinal).Equals("UTF8", StringComparison.OrdinalIgnoreCase);

    // The slim builder leaves out what a NativeAOT program would carry for nothing.
    private static NpgsqlDataSource Build(NpgsqlConnectionStringBuilder settings)
    {
        try
        {
            var builder = new NpgsqlSlimDataSourceBuilder(settings.ConnectionString);
            builder.EnableTransportSecurity();
            builder.EnableIntegratedSecurity();
            builder.EnableArrays();
            builder.EnableExtraConversions();
            builder.EnableNetworkTypes();
            return builder.Build();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw new OrmException($"The PostgreSQL connection can't be made from these settings: {exception.Message.TrimEnd('.')}.", exception);
        }
    }
}
