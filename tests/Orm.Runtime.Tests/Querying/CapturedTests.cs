using Orm.Querying;

namespace Orm.Runtime.Tests.Querying;

/// <summary>Values are read from closures of whatever class.</summary>
public sealed class CapturedTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Closures_of_two_classes_are_read_in_turn(bool isOfGenericCode)
    {
        var captured = Captured<int>.Variable("number");
        if (isOfGenericCode)
        {
            captured = captured.OfGenericCode();
        }

        foreach (var number in new[] { 1, 2, 3 })
        {
            Assert.Equal(number, captured.Read(First(number).Target));
            Assert.Equal(-number, captured.Read(Second(-number, "text").Target));
        }
    }

    [Fact]
    public void Variable_of_an_outer_closure_is_read()
    {
        var captured = Captured<string>.Variable("outer");
        foreach (var text in new[] { "a", "b" })
        {
            Assert.Equal(text, captured.Read(Nested(text, 1).Target));
        }
    }

    [Fact]
    public void Variable_that_a_closure_has_not_is_an_error_that_says_what_to_do()
    {
        var error = Assert.Throws<OrmException>(() => Captured<int>.Variable("other").Read(First(1).Target));
        Assert.Contains("'other' could not be read", error.Message, StringComparison.Ordinal);
        Assert.Contains("Pass the value instead", error.Message, StringComparison.Ordinal);
    }

    private static Func<int> First(int number) => () => number;

    private static Func<string> Second(int number, string text) => () => text + number;

    private static Func<string> Nested(string outer, int inner)
    {
        Func<string> lambda = () => outer;
        for (var i = 0; i < 1; i++)
        {
            var local = i + inner;
            lambda = () => outer + local;
        }

        return lambda;
    }
}
