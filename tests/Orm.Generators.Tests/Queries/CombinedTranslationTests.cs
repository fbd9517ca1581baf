namespace Orm.Generators.Tests.Queries;

/// <summary>Operators that put queries together, and queries within lambdas, by what stands in the generated pieces.</summary>
public class CombinedTranslationTests
{
    [Theory]

    // Selects.
    [InlineData(".Select(u => (u.Id, u.Name))", "names: [\"item1\", \"item2\"],", "=> (row.GetInt32(0), row.GetStringOrNull(1)!);")]
    [InlineData(".Select(u => new { u.Id, User = u })", "\"user_id\", \"user_name\"", "User = entities.Read<global::Shop.User, TRow>(ref row, 1),")]
    [InlineData(".Select(u => new { u.Id, Inner = new { u.Name } })", "names: [\"id\", \"inner_name\"],", "Inner = new\n")]
    [InlineData(".Select(u => new Pair(u.Id) { Name = u.Name })", "names: [\"id\", \"name\"],", "=> new global::Shop.Pair(row.GetInt32(0))\n")]
    [InlineData(".Select(u => new { u.Id, Number = number })", "sqlite: [\"{id}\", \"$1\"],", "Number = row.GetInt32(1),")]
    [InlineData(".Select(u => new { Pair = new { u.Id, u.Name } }).Where(x => x.Pair.Name == text)", "{$1 ? {pair_name} = $1 : {pair_name} IS NULL}", null)]
    [InlineData(".Select(u => (u.Id, u.Name)).OrderBy(x => x.Name)", "sqlite: \"{item2}\",", "postgreSql: \"{item2} COLLATE \\\"C\\\" NULLS FIRST\");")]
    [InlineData(".Select(u => new { u }).Where(x => x.u.Shade == Color.Red)", "{u_shade} = 'Red'", "entities.Read<global::Shop.User, TRow>(ref row, 0)")]

    [InlineData(".Select(u => new { u.Name }).Select(x => (x.Name, 1))", "=> (row.GetStringOrNull(0)!, row.GetInt32(1));", null)]

    // Joins.
    [InlineData(".Join(session.Query<User>(), a => a.Points, b => b.Id, (a, b) => new { a.Name, Boss = b.Name })", "sqlite: \"{points} = {1:id}\",", "sqliteColumns: [\"{name}\", \"{1:name}\"],")]
    [InlineData(".Join(session.Query<User>(), a => new { a.Points, a.Age }, b => new { Points = b.Id, b.Age }, (a, b) => a.Name)", "{points} = {1:id} AND {age} IS NOT DISTINCT FROM {1:age}", "JoinKind.Inner")]
    [InlineData(".LeftJoin(session.Query<User>(), a => a.Points, b => b.Id, (a, b) => new { a, b })", "JoinKind.Left", "b = entities.ReadOrNull<global::Shop.User, TRow>(ref row, 26),")]
    [InlineData(".LeftJoin(session.Query<User>(), a => a.Points, b => b.Id, (a, b) => b == null ? null : b.Name)", "CASE WHEN {1:id} IS NULL THEN NULL ELSE {1:name} END", null)]
    [InlineData(".SelectMany(u => session.Query<User>().Where(v => v.Points == u.Id), (u, v) => new { u.Name, Other = v.Name })", "sqlite: \"{1:points} = {id}\",", "SubqueryKind.Rows")]
    [InlineData(".SelectMany(u => session.Query<User>().Where(v => v.Points == u.Id).DefaultIfEmpty(), (u, v) => new { u.Name, v })", "JoinKind.Left", "v = entities.ReadOrNull<")]
    [InlineData(".SelectMany(u => session.Query<User>())", "JoinKind.Cross", "=> entities.Read<global::Shop.User, TRow>(ref row, 0);")]

    // Groups.
    [InlineData(".GroupBy(u => u.Nick).Where(g => g.Count() > 1)", "names: [\"key\"],", "sqlite: \"COUNT(*) > 1\",")]
    [InlineData(".GroupBy(u => u.Age).Where(g => g is { Key: > 3 })", "sqlite: \"{key:key} > 3\",", null)]
    [InlineData(".GroupBy(u => u.Nick).Select(g => new { g.Key, Sum = g.Sum(x => x.Price) })", "\"{key:key}\", \"COALESCE(orm_sum({price}), '0')\"", "\"COALESCE(SUM({price}), 0)\"")]
    [InlineData(".GroupBy(u => u.Nick).Select(g => g.Where(x => x.Active).Average(x => x.Points))", "AVG({points}) FILTER (WHERE {active})", "CAST(AVG({points}) FILTER (WHERE {active}) AS double precision)")]
    [InlineData(".GroupBy(u => u.Nick).Select(g => g.Select(x => x.Points).Distinct().Count())", "COUNT(DISTINCT {points})", null)]
    [InlineData(".Select(u => u.Points).GroupBy(p => p > 3).Select(g => new { g.Key, Sum = g.Sum(), N = g.Distinct().Count() })", "\"{key:key}\", \"COALESCE(SUM({value}), 0)\", \"COUNT(DISTINCT {value})\"", null)]
    [InlineData(".GroupBy(u => u.Nick, u => u.Points * 2).Select(g => new { g.Key, Sum = g.Sum() })", "names: [\"value\", \"orm_key1\"],", "sqlite: [\"{orm_key1}\"],")]
    [InlineData(".GroupBy(u => u.Nick, u => new { OrmKey1 = u.Points }).Select(g => g.Max(x => x.OrmKey1))", "names: [\"orm_key1\", \"orm_key_1\"],", "sqlite: [\"{orm_key_1}\"],")]
    [InlineData(".GroupBy(u => u.Nick, u => u.Points, (nick, points) => new { nick, Most = points.Max() })", ".AppendGroup<TKey, TElement>(elements).AppendGroup<TKey, TElement>(piece).AppendProjection<TResult, object, Projection>(result);", "\"{key:key}\", \"MAX({value})\"")]
    [InlineData(".GroupBy(u => u.Nick).Where(g => g.Any(x => x.Points > 3) && g.All(x => x.Active))", "COUNT(*) FILTER (WHERE {points} > 3) > 0 AND COUNT(*) FILTER (WHERE NOT {active}) = 0", null)]
    [InlineData(".GroupBy(u => new { u.Nick, u.Active }, (k, g) => new { k.Nick, N = g.Count() })", "sqlite: [\"{key:nick}\", \"COUNT(*)\"],", ".AppendGroup<TKey, T>(piece).AppendProjection<TResult, object, Projection>(result);")]

    [InlineData(".GroupBy(u => u.Nick).Select(g => new { g.Key, Old = g.Any(x => x.Age > 65) })", "\"COUNT(*) FILTER (WHERE {age} > 65) > 0\"", null)]

    // The form that a member is kept in, told by the query before.
    [InlineData(".Select(u => new { u.Shade }).Where(x => x.Shade == Color.Red)", "{shade} = 'Red'", "special: [\"shade\"]")]
    [InlineData(".Select(u => u.Shade).Distinct().Where(x => x != Color.Green)", "{value} <> 'Green'", null)]
    [InlineData(".GroupBy(u => u.Shade).Where(g => g.Key == Color.Red)", "{key:key} = 'Red'", null)]
    [InlineData(".GroupBy(u => u.Shade, (shade, g) => new { shade, N = g.Count() }).OrderBy(x => x.N).Where(x => x.shade == Color.Red)", "{shade} = 'Red'", null)]
    [InlineData(".Join(session.Query<User>().Select(v => new { v.Shade, v.Points }), u => u.Shade, v => v.Shade, (u, v) => u.Id)", "sqlite: \"{shade} = {1:shade}\"", null)]
    [InlineData(".Where(u => session.Query<User>().Select(v => new { v.Shade, v.Id }).Any(x => x.Shade == Color.Red && x.Id == u.Id))", "{shade} = 'Red' AND {id} = {^id}", null)]

    // Nulls.
    [InlineData(".Select(u => new { u.Id, Gone = (DateTime?)null })", "sqlite: [\"{id}\", \"NULL\"],", "postgreSql: [\"{id}\", \"CAST(NULL AS timestamptz)\"]")]
    [InlineData(".Select(u => new { N = u.Active ? (int?)null : null })", "\"CASE WHEN {active} THEN NULL END\"", "\"CASE WHEN {active} THEN CAST(NULL AS integer) END\"")]

    // Queries within lambdas.
    [InlineData(".Select(u => session.Query<User>().Max(v => (int?)u.Points))", "sqlite: [\"{^points}\"]", "MAX({value})")]
    [InlineData(".Select(u => session.Query<User>().OrderBy(v => v.Id).Select(v => v.Created).FirstOrDefault())", "COALESCE(({query:1}), $1)", "default(global::System.DateTime)")]
    [InlineData(".Select(u => session.Query<User>().OrderBy(v => v.Id).Select(v => (int?)v.Points).FirstOrDefault())", "sqlite: [\"({query:1})\"]", null)]
    [InlineData(".Where(u => session.Query<User>().Any(v => v.Points == u.Id && v.Age > number))", "EXISTS ({query:1})", "{points} = {^id} AND {age} > $1")]
    [InlineData(".Where(u => !session.Query<User>().Any())", "NOT EXISTS ({query:1})", null)]
    [InlineData(".Where(u => session.Query<User>().All(v => v.Points > u.Points))", "NOT EXISTS ({query:1})", "{points} <= {^points}")]
    [InlineData(".Where(u => session.Query<User>().Select(v => v.Points).Contains(u.Id))", "{id} IN ({query:1})", "SubqueryKind.Rows")]
    [InlineData(".Where(u => !session.Query<User>().Select(v => v.Age).Contains(u.Age))", "NOT EXISTS ({query:1})", "{value} IS NOT DISTINCT FROM {^age}")]
    [InlineData(".Select(u => new { N = session.Query<User>().Count(v => v.Points == u.Id) })", "sqlite: [\"({query:1})\"],", "SubqueryKind.Count")]
    [InlineData(".Select(u => session.Query<User>().Where(v => v.Points == u.Id).Sum(v => v.Points))", "COALESCE(SUM({points}), 0)", "SubqueryKind.Aggregate")]
    [InlineData(".OrderBy(u => session.Query<User>().Where(v => v.Points == u.Id).Max(v => v.Age))", "({query:1}) NULLS FIRST", "MAX({age})")]
    [InlineData(".Select(u => session.Query<User>().OrderBy(v => v.Age).Take(number).Select(v => v.Name).FirstOrDefault())", "Piece.Take(", "SubqueryKind.First")]
    [InlineData(".Where(u => others.Any(o => o.Id == u.Points))", "Subquery.Of(\n", "=> query.Append(piece, default(global::Orm.Querying.NoArguments), captured_others.Read(closure)!);")]

    // Aggregates.
    [InlineData(".Sum(u => u.Points)", "COALESCE(SUM({points}), 0)", "CAST(SUM({points}) AS bigint)")]
    [InlineData(".Max(u => u.Name)", "MAX({name})", "MAX({name} COLLATE \\\"C\\\")")]
    [InlineData(".Select(u => u.Price).Min()", "MIN({value} COLLATE ORM_DECIMAL)", "RunScalar<decimal, Projection>(\"Min\", emptyIsError: true)")]
    [InlineData(".Select(u => u.Age).Average()", "AVG({value})", "double? Run(global::Orm.Query<int?> query)")]
    [InlineData(".All(u => u.Age > 3)", "{age} <= 3 OR {age} IS NULL", null)]
    [InlineData(".Select(u => u.Age).Contains(3)", "{$1 ? {value} = $1 : {value} IS NULL}", "Append<T>(global::Orm.Query<T> query, T passed)")]

    // Conditions to read with at once.
    [InlineData(".FirstOrDefault(number, static (u, least) => u.Points > least)", "FilteredQuery<T, Arguments> Append<T, TValue>(global::Orm.Query<T> query, TValue passed)", "=> query.Filter(piece, new Arguments(")]
    [InlineData(".CountAsync((number, number), static (u, range) => u.Points > range.Item1 && u.Id < range.Item2)", "{points} > $1 AND {id} < $2", "=> query.Filter(piece, new Arguments(")]
    [InlineData(".All(number, static (u, least) => u.Points > least)", "{points} <= $1", "FilteredQuery<T, Arguments> Append<T, TValue>(global::Orm.Query<T> query, TValue passed)")]
    [InlineData(".Single(u => u.Points > number)", "FilteredQuery<T, Arguments> Append<T>(global::Orm.Query<T> query, object? closure)", "captured_number.Read(closure)")]
    [InlineData(".Any(u => u.Points > 3)", "FilteredQuery<T, global::Orm.Querying.NoArguments> Append<T>(global::Orm.Query<T> query)", "=> query.Filter(piece);")]
    [InlineData(".Select(u => u.Age).Contains(3)", "=> query.Filter(piece, new Arguments(", "FilteredQuery<T, Arguments> Append<T>(global::Orm.Query<T> query, T passed)")]
    [InlineData(".Any(u => others.Any(o => o.Id == u.Points))", "global::Orm.Query<T> Append<T>(global::Orm.Query<T> query, object? closure)", "=> query.Append(piece, default(global::Orm.Querying.NoArguments), captured_others.Read(closure)!);")]
    [InlineData(".All(u => others.Any(o => o.Id == u.Points))", "NOT EXISTS ({query:1})", "global::Orm.Query<T> Append<T>(global::Orm.Query<T> query, object? closure)")]
    [InlineData(".AllAsync(u => others.Any(o => o.Id == u.Points))", "NOT EXISTS ({query:1})", null)]

    // What is asked of a group's rows may be a query of its own.
    [InlineData(".GroupBy(u => u.Age).Select(g => g.Sum(u => session.Query<User>().Count(v => v.Points == u.Id)))", "SUM(({query:1}))", null)]
    public void A_call(string call, string expected, string? alsoExpected)
    {
        var code = Translation.Code($"var others = session.Query<User>().Take(3); _ = session.Query<User>(){call};");
        Assert.Contains(expected, code, StringComparison.Ordinal);
        Assert.Contains(alsoExpected ?? expected, code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sql.Lambda((User u) => u.Age > number)", "sqlite: \"{age} > $1\",", "public override global::Orm.Query<T> Filter(global::Orm.Query<T> query) => query.Append(filtering, arguments);")]
    [InlineData("Sql.Lambda((User u) => u.Name)", "postgreSql: \"{name} COLLATE \\\"C\\\" DESC\");", "Filter(global::Orm.Query<T> query) => throw NoUse(\"a condition\", \"it is none\");")]
    [InlineData("Sql.Lambda((User u) => new { u.Id, u.Name })", "query.AppendProjection<TResult, object, Projection, global::Orm.Querying.NoArguments>(selected, arguments);", "Sort(global::Orm.Query<T> query) => throw NoUse(")]
    [InlineData("Sql.Lambda((User u) => others.Any(o => o.Id == u.Points))", "=> new Lambda<T, TResult>(default, [captured_others.Read(closure)!]);", "query.Append(filtering, arguments, operands);")]
    public void A_lambda_that_is_kept(string lambda, string expected, string alsoExpected)
    {
        var code = Translation.Code($"var others = session.Query<User>().Take(3); var kept = {lambda};");
        Assert.Contains(expected, code, StringComparison.Ordinal);
        Assert.Contains(alsoExpected, code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Query<User> Find(int least) => session.Query<User>().Where(u => u.Points > least); _ = Find(3);", "Variable(\"least\");")]
    [InlineData("Query<User> Find<TOther>(int least) => session.Query<User>().Where(u => u.Points > least); _ = Find<string>(3);", "Variable(\"least\").OfGenericCode();")]
    public void Closures_of_a_generic_method_are_of_several_classes(string code, string expected)
        => Assert.Contains(expected, Translation.Code(code), StringComparison.Ordinal);

    [Fact]
    public void Of_a_query_from_elsewhere_a_member_is_taken_to_be_kept_as_its_type_is()
    {
        var code = Translation.Code("""
            Query<int> Ids(Query<IGrouping<Color, User>> groups) => groups.Where(g => g.Key == Color.Red).Select(g => g.Count());
            _ = Ids(session.Query<User>().GroupBy(u => u.Shade));
            """);
        Assert.Contains("{key:key} = 0", code, StringComparison.Ordinal);
        Assert.Contains("plain: [\"key:key\"]", code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_that_is_set_once_tells_the_forms_of_its_members_and_one_that_is_set_again_does_not()
    {
        const string Once = "var shades = session.Query<User>().Select(u => new { u.Shade }); _ = shades.Where(x => x.Shade == Color.Red);";
        Assert.Contains("{shade} = 'Red'", Translation.Code(Once), StringComparison.Ordinal);
        Assert.Contains("plain: [\"shade\"]", Translation.Code(Once + " shades = shades.Take(1);"), StringComparison.Ordinal);
    }
}
