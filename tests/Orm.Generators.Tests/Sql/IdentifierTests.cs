using Orm.Generators.Sql;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Sql;

public class IdentifierTests
{
    [Theory]
    [InlineData("users", "users")]
    [InlineData("name", "name")]
    [InlineData("key", "key")]
    [InlineData("_x1", "_x1")]
    [InlineData("Users", "\"Users\"")]
    [InlineData("order", "\"order\"")]
    [InlineData("user", "\"user\"")]
    [InlineData("index", "\"index\"")]
    [InlineData("glob", "\"glob\"")]
    [InlineData("1st", "\"1st\"")]
    [InlineData("unit price", "\"unit price\"")]
    [InlineData("naïve", "\"naïve\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a$b", "\"a$b\"")]
    public void A_name_is_quoted_only_where_it_must_be(string name, string expected) => Assert.Equal(expected, Identifier.Quote(name));

    [Fact]
    public void Every_reserved_word_of_PostgreSql_is_quoted()
        => Assert.All(
            TestData.Keywords.Where(keyword => keyword.Category != "unreserved"),
            keyword => Assert.Equal($"\"{keyword.Word}\"", Identifier.Quote(keyword.Word)));

    [Fact]
    public void A_text_has_its_quotes_doubled() => Assert.Equal("'it''s'", Identifier.Text("it's"));
}
