using Orm.Querying.Templates;

namespace Orm.Runtime.Tests.Querying.Templates;

/// <summary>The holes that a piece's SQL can have.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("{name}", 0, 0, "name")]
    [InlineData("{\"a}b:c\"}", 0, 0, "\"a}b:c\"")]
    [InlineData("{0:name}", 0, 0, "name")]
    [InlineData("{1:\"1\"}", 0, 1, "\"1\"")]
    [InlineData("{\"1:a\"}", 0, 0, "\"1:a\"")]
    [InlineData("{key:name}", 0, ColumnPart.Key, "name")]
    [InlineData("{keys}", 0, 0, "keys")]
    [InlineData("{^name}", 1, 0, "name")]
    [InlineData("{^^1:name}", 2, 1, "name")]
    [InlineData("{^key:\"{^x}\"}", 1, ColumnPart.Key, "\"{^x}\"")]
    public void A_column(string text, int up, int row, string name)
        => Assert.Equal(new ColumnPart(up, row, name), Assert.Single(Template.Parse(text).Parts.ToArray()));

    [Fact]
    public void Text_values_and_subqueries_stand_in_their_order()
    {
        TemplatePart[] parts = [new TextPart("'{x} $1' < "), new ParameterPart(0), new TextPart(" AND \"$2\" IN ("), new QueryPart(1), new TextPart(")")];

        Assert.Equal(parts, Template.Parse("'{x} $1' < $1 AND \"$2\" IN ({query:2})").Parts.ToArray());
    }

    [Fact]
    public void Choices_nest_and_their_columns_and_values_are_found()
    {
        var template = Template.Parse("{$1 ? {$12 ? {a} = $12 : {1:b}} : {^c} IS NULL}");

        Assert.Equal(12, template.ValueCount);
        Assert.Equal(["a", "b", "c"], template.Columns().Select(static column => column.Name));
        Assert.Null(template.SingleColumn);
    }
}
