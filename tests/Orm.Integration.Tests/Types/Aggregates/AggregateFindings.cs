using System.Globalization;
using System.Text.RegularExpressions;

namespace Orm.Integration.Tests.Types.Aggregates;

/// <summary>How a database sorts and sums a type's values, as the SQL of queries asks it to, where that is not as C# does it.</summary>
/// <param name="Order">What differs in the order; null where nothing does.</param>
/// <param name="Ends">What differs in the least and the greatest value.</param>
/// <param name="Sum">What differs in the sums.</param>
internal sealed partial record AggregateFindings(string? Order, string? Ends, string? Sum)
{
    internal static AggregateFindings Of(Engine engine, TypeCase type) => new(OrderOf(engine, type), EndsOf(engine, type), SumOf(engine, type));

    private static string? OrderOf(Engine engine, TypeCase type)
    {
        var kept = Keep(engine, type, type.Values);
        using var session = engine.OpenSession();
        if (Orders.Of(type.Property) is not { } order)
        {
            return "queries do not sort by it";
        }

        var found = order(session.Query<BareTypes>()).ThenBy(row => row.Id).ToList().ConvertAll(row => (row.Id, Value: type.GetBare(row)));
        return found.Select(static row => row.Id).SequenceEqual(InCSharp(kept).Select(static row => row.Id))
            ? null
            : string.Join("; ", found.Zip(found.Skip(1))
                .Where(static pair => Compare(pair.First.Value, pair.Second.Value) > 0)
                .Select(static pair => $"{RoundTrip.Show(pair.First.Value)} before {RoundTrip.Show(pair.Second.Value)}"));
    }

    private static string? EndsOf(Engine engine, TypeCase type)
    {
        var sorted = InCSharp(Keep(engine, type, type.Values));
        using var session = engine.OpenSession();
        if (Orders.Of(type.Property) is not { } order || SortedBy().Match(engine.Queries.Get(order(session.Query<BareTypes>()), Querying.Terminal.Rows).Statement.Sql) is not { Success: true } sortedBy)
        {
            return null;
        }

        List<string> findings = [];
        foreach (var (name, expected) in new[] { ("min", sorted[0]), ("max", sorted[^1]) })
        {
            var sql = $"{name}({sortedBy.Groups[1].Value})";
            try
            {
                var isSame = RawSql.Query(engine, $"SELECT count(*) FROM bare_types WHERE id = {expected.Id} AND {type.Column} = (SELECT {sql} FROM bare_types)").Single()[0];
                if (Convert.ToInt64(isSame, CultureInfo.InvariantCulture) == 0)
                {
                    findings.Add($"{name} is not {RoundTrip.Show(expected.Value)}");
                }
            }
            catch (OrmException error)
            {
                findings.Add(Reason(error));
            }
        }

        return findings.Count == 0 ? null : string.Join("; ", findings);
    }

    private static string? SumOf(Engine engine, TypeCase type)
    {
        List<string> findings = [];
        foreach (var values in Sums.Of(type.Property))
        {
            Keep(engine, type, values);
            var expected = Sums.InCSharp(values);
            var found = FoundSum(engine, type, values);
            if (found != expected)
            {
                findings.Add($"{Terms(values)} is {found} and not {expected}");
            }
        }

        return findings.Count == 0 ? null : string.Join("; ", findings);
    }

    private static string FoundSum(Engine engine, TypeCase type, object[] values)
    {
        try
        {
            using var session = engine.OpenSession();
            return values[0] switch
            {
                float => session.Sql<float?>($"SELECT sum({SqlText.Raw(type.Column)}) FROM bare_types").Single() is { } sum ? Sums.Number(sum) : "NULL",
                double => session.Sql<double?>($"SELECT sum({SqlText.Raw(type.Column)}) FROM bare_types").Single() is { } sum ? Sums.Number(sum) : "NULL",
                _ => Sums.Plain(session.Sql<string>($"SELECT CAST({SqlText.Raw(ExactSum(engine, type))} AS text) FROM bare_types").Single()),
            };
        }
        catch (OrmException error)
        {
            return $"an error ({Reason(error)})";
        }
    }

    private static string ExactSum(Engine engine, TypeCase type) => (type.Property, engine.Dialect) switch
    {
        (nameof(BareTypes.Decimal), Dialect.Sqlite) => $"orm_sum({type.Column})",
        (nameof(BareTypes.TimeSpan), Dialect.PostgreSql) => $"extract(epoch FROM sum({type.Column})) * {TimeSpan.TicksPerSecond}",
        _ => $"sum({type.Column})",
    };

    /// <summary>A table of these values and no others; what the database refuses is not in it. Gives them as they came back.</summary>
    private static List<(int Id, object Value)> Keep(Engine engine, TypeCase type, object[] values)
    {
        RawSql.Script(engine, "DELETE FROM bare_types");
        foreach (var value in values)
        {
            var row = new BareTypes();
            type.SetBare(row, value);
            Trips.Store(engine, row);
        }

        using var session = engine.OpenSession();
        return session.Query<BareTypes>().ToList().ConvertAll(row => (row.Id, type.GetBare(row)));
    }

    private static List<(int Id, object Value)> InCSharp(List<(int Id, object Value)> rows) => [.. rows.OrderBy(static row => row.Value, Comparer<object>.Create(Compare)).ThenBy(static row => row.Id)];

    private static int Compare(object left, object right) => (left, right) switch
    {
        (string first, string second) => string.CompareOrdinal(first, second),
        (byte[] first, byte[] second) => first.AsSpan().SequenceCompareTo(second),
        _ => Comparer<object>.Default.Compare(left, right),
    };

    private static string Terms(object[] values)
        => values.Length > 3 && values.Distinct().Count() == 1 ? $"{values.Length} times {RoundTrip.Show(values[0])}" : string.Join(" + ", values.Select(RoundTrip.Show));

    // The database's own words where it says that it lacks something, else the kind of the error.
    private static string Reason(OrmException error)
    {
        var message = error.Message;
        var words = message.IndexOf("statement: ", StringComparison.Ordinal);
        return (words < 0 ? message[..message.IndexOfAny([':', '.'])] : message[(words + "statement: ".Length)..]).Split(" (SQLSTATE")[0].Split(". SQL: ")[0].TrimEnd('.');
    }

    [GeneratedRegex("ORDER BY (.*?)( NULLS FIRST)?$", RegexOptions.Singleline)]
    private static partial Regex SortedBy();
}
