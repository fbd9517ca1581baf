namespace Orm.Diagnostics.Telemetry;

/// <summary>OpenTelemetry's names for what is told of an operation.</summary>
internal static class Tag
{
    public const string System = "db.system.name";
    public const string Namespace = "db.namespace";
    public const string Collection = "db.collection.name";
    public const string Operation = "db.operation.name";
    public const string BatchSize = "db.operation.batch.size";
    public const string Summary = "db.query.summary";
    public const string Text = "db.query.text";
    public const string ReturnedRows = "db.response.returned_rows";
    public const string StatusCode = "db.response.status_code";
    public const string ErrorType = "error.type";
    public const string Address = "server.address";
    public const string Port = "server.port";
    public const string PoolName = "db.client.connection.pool.name";
    public const string ConnectionState = "db.client.connection.state";
}
