using System.Diagnostics;
using Orm.Drivers;

namespace Orm.Diagnostics.Telemetry;

/// <summary>Follows what one engine sends, for whoever listens to activities and instruments.</summary>
internal sealed class OperationObserver(Driver driver)
{
    private readonly ActivityKind kind = driver.TracesItself ? ActivityKind.Internal : ActivityKind.Client;
    private readonly string system = driver.Dialect == Dialect.Sqlite ? "sqlite" : "postgresql";
    private readonly DatabasePlace place = driver.Place;
    private readonly object? port = driver.Place.Port;

    /// <summary>Begins an operation, which its end is told. To be called where it is on.</summary>
    public ObservedOperation Start(Operation operation)
    {
        var activity = OrmTelemetry.Source.HasListeners()
            ? OrmTelemetry.Source.StartActivity(kind, tags: Attributes(operation), name: operation.Summary.Length > 0 ? operation.Summary : system)
            : null;
        return new ObservedOperation(this, operation, activity);
    }

    internal void Measure(Operation operation, TimeSpan elapsed, long? rows, string? errorType, string? statusCode)
    {
        if (!OrmTelemetry.Duration.Enabled && !OrmTelemetry.ReturnedRows.Enabled)
        {
            return;
        }

        var tags = default(TagList);
        AddCommon(ref tags, operation);
        if (rows is { } returned)
        {
            OrmTelemetry.ReturnedRows.Record(returned, tags);
        }

        if (errorType is not null)
        {
            tags.Add(Tag.ErrorType, errorType);
        }

        if (statusCode is not null)
        {
            tags.Add(Tag.StatusCode, statusCode);
        }

        OrmTelemetry.Duration.Record(elapsed.TotalSeconds, tags);
    }

    /// <summary>The database's code of an error, and what class of errors it is: the code, else the exception's type.</summary>
    internal (string? StatusCode, string Type) Classify(Exception error)
    {
        var code = driver.StatusCode(error);
        return (code, code ?? error.GetType().FullName!);
    }

    // Given when the span is made, so that a sampler can decide by them.
    private TagList Attributes(Operation operation)
    {
        var tags = default(TagList);
        AddCommon(ref tags, operation);
        tags.Add(Tag.Text, operation.Text);
        if (operation.BatchSize > 1)
        {
            tags.Add(Tag.BatchSize, operation.BatchSize);
        }

        return tags;
    }

    private void AddCommon(ref TagList tags, Operation operation)
    {
        tags.Add(Tag.System, system);
        Add(ref tags, Tag.Namespace, place.Namespace);
        Add(ref tags, Tag.Collection, operation.Collection);
        Add(ref tags, Tag.Operation, operation.Name);
        Add(ref tags, Tag.Summary, operation.Summary);
        Add(ref tags, Tag.Address, place.Address);
        Add(ref tags, Tag.Port, port);
    }

    private static void Add(ref TagList tags, string name, object? value)
    {
        if (value is not (null or ""))
        {
            tags.Add(name, value);
        }
    }
}
