using Orm.Generators.Tests.Diagnostics;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Queries;

/// <summary>Lambdas about converted members: the column by itself, and values by way of the converter.</summary>
public class ConvertedTranslationTests
{
    const string Source = """
        using System;
        using Orm;

        [assembly: Converter<Shop.UriConverter>]

        namespace Shop;

        [Converter<UserId>]
        public readonly record struct UserId(int Value) : IConverter<UserId, int>, IComparable<UserId>
        {
            public static int ToColumn(UserId value) => value.Value;
            public static UserId FromColumn(int column) => new(column);
            public int CompareTo(UserId other) => Value.CompareTo(other.Value);
            public static bool operator <(UserId left, UserId right) => left.Value < right.Value;
            public static bool operator >(UserId left, UserId right) => left.Value > right.Value;
        }

        [Converter<Email>]
        public sealed record Email(string Address) : IConverter<Email, string>
        {
            public static string ToColumn(Email value) => value.Address;
            public static Email FromColumn(string column) => new(column);
        }

        public sealed class UriConverter : IConverter<Uri, string>
        {
            public static string ToColumn(Uri value) => value.OriginalString;
            public static Uri FromColumn(string column) => new(column);
        }

        public sealed class LowerConverter : IConverter<string, string>
        {
            public static string ToColumn(string value) => value.ToLowerInvariant();
            public static string FromColumn(string column) => column;
        }

        public sealed class YesNoConverter : IConverter<bool, string>
        {
            public static string ToColumn(bool value) => value ? "yes" : "no";
            public static bool FromColumn(string column) => column == "yes";
        }

        public enum Color { Red, Green }

        public sealed class ColorConverter : IConverter<Color, string>
        {
            public static string ToColumn(Color value) => value.ToString();
            public static Color FromColumn(string column) => Enum.Parse<Color>(column);
        }

        public sealed class Shape { public int Sides { get; set; } }

        public sealed class ShapeConverter : IConverter<Shape, int>
        {
            public static int ToColumn(Shape value) => value.Sides;
            public static Shape FromColumn(int column) => new() { Sides = column };
        }

        [Table("users")]
        public partial class User
        {
            [Key] public UserId Id { get; set; }
            public UserId? ManagerId { get; set; }
            public Email Email { get; set; } = new("");
            public Email? Second { get; set; }
            public Uri? Home { get; set; }
            [Converter<LowerConverter>] public string Nick { get; set; } = "";
            [Converter<YesNoConverter>] public bool Active { get; set; }
            [Converter<ColorConverter>] public Color Color { get; set; }
            [Converter<ShapeConverter>] public Shape Shape { get; set; } = new();
            public int Age { get; set; }
        }
        """;

    [Theory]
    [InlineData(".Where(u => u.Id == id)", "{id} = $1")]
    [InlineData(".Where(u => id != u.Id)", "$1 <> {id}")]
    [InlineData(".Where(u => u.ManagerId == id)", "{manager_id} = $1")]
    [InlineData(".Where(u => u.ManagerId == maybeId)", "{$1 ? {manager_id} = $1 : {manager_id} IS NULL}")]
    [InlineData(".Where(u => u.ManagerId != null && u.Second == null)", "{manager_id} IS NOT NULL AND {second} IS NULL")]
    [InlineData(".Where(u => u.ManagerId!.Value == u.Id)", "{manager_id} = {id}")]
    [InlineData(".Where(u => u.Id < id)", "{id} < $1")]
    [InlineData(".Where(u => u.Home == home)", "{$1 ? {home} = $1 : {home} IS NULL}")]
    [InlineData(".Where(u => u.Nick == \"ANN\")", "{nick} = $1")]
    [InlineData(".Where(u => u.Active == true)", "{active} = $1")]
    [InlineData(".Where(u => u is { Active: true, Color: not Color.Green })", "{active} = $1 AND {color} <> $2")]
    [InlineData(".Where(u => u.Color != Color.Green)", "{color} <> $1")]
    [InlineData(".OrderBy(u => u.Id)", "{id}")]
    [InlineData(".Where(id, static (u, id) => u.Id == id)", "{id} = $1")]
    public void A_lambda(string call, string sql)
        => Assert.Equal(sql, Argument(Code($"_ = session.Query<User>(){call};")));

    [Theory]
    [InlineData(".Where(u => u.Id == id)", "parameters.Set(numbers[0], global::Orm.Generated.UserIdColumn.ToColumn(value1, numbers[0]));")]
    [InlineData(".Where(u => u.ManagerId == maybeId)", "parameters.Set(numbers[0], global::Orm.Generated.UserIdColumn.ToColumnOrNull(value1, numbers[0]));")]
    [InlineData(".Where(u => u.Email == email)", "parameters.Set(numbers[0], global::Orm.Generated.EmailColumn.ToColumnOrNull(value1, numbers[0]));")]
    [InlineData(".Where(u => u.Nick == \"A\\\"N\")", "=> query.Append(piece, new Arguments(\"A\\\"N\"));")]
    [InlineData(".Where(u => u.Color == Color.Green)", "=> query.Append(piece, new Arguments(global::Shop.Color.Green));")]
    [InlineData(".Where(u => u.Active == true)", "parameters.Set(numbers[0], global::Orm.Generated.BoolColumn.ToColumn(value1, numbers[0]));")]
    [InlineData(".Select(u => u.Id)", "=> global::Orm.Generated.UserIdColumn.FromColumn(row.GetInt32(0), 0);")]
    [InlineData(".Select(u => new { u.Id, u.Second })", "Second = global::Orm.Generated.EmailColumn.FromColumnOrNull(row.GetStringOrNull(1), 1),")]
    [InlineData(".Select(u => u.Id).Where(x => x == id)", "sqlite: \"{value} = $1\",")]
    public void Code_of_a_lambda(string call, string expected)
        => Assert.Contains(expected, Code($"_ = session.Query<User>(){call};"), StringComparison.Ordinal);

    [Theory]
    [InlineData("UserId", "=> global::Orm.Generated.UserIdColumn.FromColumn(row.GetInt32(0), 0);")]
    [InlineData("UserId?", "=> global::Orm.Generated.UserIdColumn.FromColumnOrNull(row.GetInt32OrNull(0), 0);")]
    [InlineData("(UserId Id, Email Email)", "=> (global::Orm.Generated.UserIdColumn.FromColumn(row.GetInt32(0), 0), global::Orm.Generated.EmailColumn.FromColumn(row.GetString(1), 1));")]
    [InlineData("Uri", "=> global::Orm.Generated.UriColumn.FromColumn(row.GetString(0), 0);")]
    public void Raw_sql(string type, string expected)
        => Assert.Contains(expected, Code($"_ = session.Sql<{type}>($\"SELECT\");"), StringComparison.Ordinal);

    [Theory]
    [InlineData(".Where(u => [|u.Id.Value|] == 1)", "'Value' of 'Id', which the database keeps as one value by its converter,: compare the whole value, such as Id == …")]
    [InlineData(".Where(u => [|u.ManagerId!.Value.Value|] == 1)", "'Value' of 'ManagerId', which the database keeps as one value by its converter,: compare the whole value, such as ManagerId == …")]
    [InlineData(".OrderBy(u => [|u.Email|])", "an order by 'Shop.Email', which has no order in C#: implement IComparable<Shop.Email> where the column sorts as its values do, or sort the list after reading it")]
    [InlineData(".Where(u => [|u.Shape|] == shape)", "a comparison of 'Shop.Shape', which in C# compares references: make the type a record, or give it an operator '=='")]
    [InlineData(".Where(u => [|u.Active|])", "a converted bool as a condition by itself: compare it with '== true'")]
    [InlineData(".Where(u => [|u.Nick == u.Email.Address|])", null)]
    public async Task What_is_refused(string call, string? reason)
    {
        var source = Method($"_ = session.Query<User>(){call};");
        var start = source.IndexOf("[|", StringComparison.Ordinal);
        var problem = Assert.Single(await Diagnose.Run(Source, source.Replace("[|", "").Replace("|]", "")));
        Assert.Equal("ORM202", problem.Id);
        if (reason is not null)
        {
            Assert.Equal(start, problem.Location.SourceSpan.Start);
            Assert.Equal($"Orm does not translate {reason}", problem.GetMessage().Replace(" to SQL yet", ""));
        }
    }

    [Fact]
    public async Task A_value_of_another_type_is_refused()
    {
        var problem = Assert.Single(await Diagnose.Run(Source, Method("_ = session.Query<User>().Where(u => (int)u.Color == number);")));
        Assert.Equal("ORM203", problem.Id);
        Assert.Contains("'Shop.Color' alone can be converted as the column is", problem.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wrong_id_is_told_as_a_wrong_key()
    {
        var problem = Assert.Single(await Diagnose.Run(Source, Method("_ = session.Get<User>(number);")));
        Assert.Equal("ORM208", problem.Id);
        Assert.Equal("Get of 'User' was called with int, but the key is UserId. Give the parts of the key in their order, each of its own type.", problem.GetMessage());
    }

    static string Code(string statement) => Generator.Run(Source, Method(statement)).Files["Source2.Queries.g.cs"];

    static string Argument(string code)
    {
        var line = code.Split('\n').Last(line => line.TrimStart().StartsWith("sqlite: \"", StringComparison.Ordinal)).Trim();
        return System.Text.RegularExpressions.Regex.Unescape(line["sqlite: \"".Length..^"\",".Length]);
    }

    static string Method(string statement) => $$"""
        using System;
        using Orm;
        using Shop;

        public class Code
        {
            public void Run(Session session, UserId id, UserId? maybeId, Email email, Uri? home, Shape shape, int number)
            {
                {{statement}}
            }
        }
        """;
}
