using System.Diagnostics;

namespace Orm.Diagnostics.Telemetry;

/// <summary>An operation that runs. Nothing, where nobody listened when it began.</summary>
internal readonly struct ObservedOperation(OperationObserver? observer, Operation operation, Activity? activity)
{
    /// <summary>It is over; <paramref name="rows"/> is how many came back, null where it gives none.</summary>
    public void Succeeded(TimeSpan elapsed, long? rows)
    {
        if (observer is null)
        {
            return;
        }

        if (activity is not null)
        {
            if (rows is { } returned)
            {
                activity.SetTag(Tag.ReturnedRows, returned);
            }

            activity.Dispose();
        }

        observer.Measure(operation, elapsed, rows, null, null);
    }

    /// <summary>It is over by an error.</summary>
    public void Failed(TimeSpan elapsed, Exception error)
    {
        if (observer is null)
        {
            return;
        }

        var (code, type) = observer.Classify(error);
        if (activity is not null)
        {
            activity.SetTag(Tag.ErrorType, type);
            activity.SetTag(Tag.StatusCode, code);

            // What others throw may repeat values.
            activity.SetStatus(ActivityStatusCode.Error, error is OrmException ? error.Message : type);
            activity.Dispose();
        }

        observer.Measure(operation, elapsed, null, type, code);
    }
}
