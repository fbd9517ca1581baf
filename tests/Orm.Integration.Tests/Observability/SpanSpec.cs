using System.Diagnostics;
using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Sessions.Entities;

namespace Orm.Integration.Tests.Observability;

/// <summary>What a listener to the activity source and the meter is told.</summary>
public abstract class SpanSpec<TDatabase> : DatabaseSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Theory, SyncAndAsync]
    public async Task A_statement_is_a_span_named_by_its_summary_with_OpenTelemetrys_attributes(Form form)
    {
        using var captured = new Captured();
        var spans = await Follow(captured, form, async session => await session.List<Play>());

        var span = Assert.Single(spans);
        Assert.Equal(("SELECT plays", Database.SpanKind, ActivityStatusCode.Unset), (span.DisplayName, span.Kind, span.Status));
        Assert.Equal(Database.SystemName, span.GetTagItem("db.system.name"));
        Assert.NotNull(span.GetTagItem("db.namespace"));
        Assert.Equal("SELECT", span.GetTagItem("db.operation.name"));
        Assert.Equal("plays", span.GetTagItem("db.collection.name"));
        Assert.Equal("SELECT plays", span.GetTagItem("db.query.summary"));
        Assert.Equal("SELECT id, title, minutes, note FROM plays", span.GetTagItem("db.query.text"));
        Assert.Equal(0L, span.GetTagItem("db.response.returned_rows"));
        Assert.Equal(Database.SystemName == "postgresql", span.GetTagItem("server.address") is string && span.GetTagItem("server.port") is int);
    }

    [Theory, SyncAndAsync]
    public async Task Begin_commit_and_rollback_are_spans_where_they_are_calls_of_their_own(Form form)
    {
        using var captured = new Captured();
        var spans = await Follow(captured, form, async session =>
        {
            session.Add(new Play { Title = "Faust" });
            await session.Commit();
            await session.Execute("DELETE FROM plays");
            await session.Rollback();
        });

        string[] expected = ["BEGIN", "INSERT plays", "COMMIT", "BEGIN", "DELETE plays", "ROLLBACK"];
        Assert.Equal(Database.SystemName == "postgresql" ? expected.Where(name => name != "BEGIN") : expected, spans.Select(span => span.DisplayName));
    }

    [Theory, SyncAndAsync]
    public async Task A_failure_has_the_databases_code_as_status_code_and_error_type(Form form)
    {
        await Store(new Actor { Name = "Ada", Email = "ada@stage" });
        using var captured = new Captured();
        var spans = await Follow(captured, form, async session =>
        {
            session.Add(new Actor { Name = "Bea", Email = "ada@stage" });
            await Assert.ThrowsAsync<UniqueViolationException>(session.Flush);
        });

        var span = Assert.Single(spans, span => span.DisplayName == "INSERT actors");
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal(Database.UniqueViolationCode, span.GetTagItem("db.response.status_code"));
        Assert.Equal(Database.UniqueViolationCode, span.GetTagItem("error.type"));
        var measured = Assert.Single(captured.Measurements, measurement => measurement.Instrument == "db.client.operation.duration"
            && measurement.Tags.Contains(new("error.type", Database.UniqueViolationCode)) && IsOf(span, measurement.Tags));
        Assert.Contains(new("db.response.status_code", Database.UniqueViolationCode), measured.Tags);
    }

    [Theory, SyncAndAsync]
    public async Task A_stream_is_one_span_from_its_opening_to_its_end(Form form)
    {
        await Store(new Play { Title = "Faust" }, new Play { Title = "Egmont" });
        using var captured = new Captured();
        var spans = await Follow(captured, form, async session =>
        {
            if (form == Form.Sync)
            {
                Assert.Equal(2, session.Session.Query<Play>().AsEnumerable().Count());
                return;
            }

            await foreach (var play in session.Session.Query<Play>().AsAsyncEnumerable())
            {
                Assert.NotNull(play.Title);
                await Task.Delay(20);
            }
        });

        var span = Assert.Single(spans);
        Assert.Equal(2L, span.GetTagItem("db.response.returned_rows"));
        Assert.True(form == Form.Sync || span.Duration >= TimeSpan.FromMilliseconds(30), $"{span.Duration}");
    }

    [Theory, SyncAndAsync]
    public async Task The_duration_is_measured_in_seconds_and_the_rows_that_came_back_are_counted(Form form)
    {
        await Store(new Play { Title = "Faust" });
        using var captured = new Captured();
        var span = Assert.Single(await Follow(captured, form, async session => await session.List<Play>()));

        var duration = Assert.Single(captured.Measurements, measurement => measurement.Instrument == "db.client.operation.duration" && IsOf(span, measurement.Tags));
        Assert.InRange((double)duration.Value, double.Epsilon, 60);
        Assert.DoesNotContain(duration.Tags, tag => tag.Key is "db.query.text" or "error.type");
        var rows = Assert.Single(captured.Measurements, measurement => measurement.Instrument == "db.client.response.returned_rows" && IsOf(span, measurement.Tags));
        Assert.Equal(1L, rows.Value);
    }

    [Theory, SyncAndAsync]
    public async Task A_flush_of_several_statements_in_one_round_trip_is_one_span_with_their_number(Form form)
    {
        using var captured = new Captured();
        var spans = await Follow(captured, form, async session =>
        {
            session.Add(new Play { Title = "Faust" }, new Play { Title = "Egmont", Note = "later" }, new Play { Title = "Tasso" });
            await session.Flush();
        });

        if (!Database.HasBatches)
        {
            Assert.Equal(["INSERT plays", "INSERT plays", "INSERT plays"], spans.Select(span => span.DisplayName).Where(name => name.StartsWith("INSERT", StringComparison.Ordinal)));
            return;
        }

        var span = Assert.Single(spans, span => span.DisplayName.StartsWith("BATCH", StringComparison.Ordinal));
        Assert.Equal("BATCH INSERT plays", span.DisplayName);
        Assert.Equal(3, span.GetTagItem("db.operation.batch.size"));
        Assert.Equal("BATCH INSERT", span.GetTagItem("db.operation.name"));
    }

    [Theory, SyncAndAsync]
    public async Task Connections_are_counted_as_used_and_idle(Form form)
    {
        using var captured = new Captured();
        await using var session = Open(form);
        await session.Execute("DELETE FROM plays");
        Assert.Equal((1, 0), Counted());
        await session.Rollback();
        Assert.Equal((0, 1), Counted());

        (int Used, int Idle) Counted()
        {
            captured.ObserveConnections();
            var counts = captured.Measurements.Where(measurement => measurement.Instrument == "db.client.connection.count"
                && measurement.Tags.Any(tag => tag.Key == "db.client.connection.pool.name" && Equals(tag.Value, Orm.Diagnostics.Telemetry.OrmTelemetry.Engines.NameOf(Engine))));
            return (Last("used"), Last("idle"));

            int Last(string state) => (int)counts.Last(measurement => measurement.Tags.Contains(new("db.client.connection.state", state))).Value;
        }
    }

    /// <summary>The spans of what a session does.</summary>
    async Task<Activity[]> Follow(Captured captured, Form form, Func<TestSession, Task> action)
    {
        using var root = new Activity("test").Start();
        await using (var session = Open(form))
        {
            await action(session);
        }

        return [.. captured.Spans.Where(span => span.TraceId == root.TraceId)];
    }

    static bool IsOf(Activity span, KeyValuePair<string, object?>[] tags)
        => tags.Contains(new("db.namespace", span.GetTagItem("db.namespace"))) && tags.Contains(new("db.query.summary", span.DisplayName));
}
