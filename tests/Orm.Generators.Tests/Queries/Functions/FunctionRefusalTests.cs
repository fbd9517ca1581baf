using Orm.Generators.Tests.Diagnostics;

namespace Orm.Generators.Tests.Queries.Functions;

/// <summary>What has no SQL that means the same on both databases is an error that says what to do.</summary>
public class FunctionRefusalTests
{
    [Theory]
    [InlineData("u.Name.ToUpper(CultureInfo.InvariantCulture)", "by a culture, of which a database knows none,")]
    [InlineData("u.Name.StartsWith(text, StringComparison.OrdinalIgnoreCase)", "by a comparison other than StringComparison.Ordinal")]
    [InlineData("u.Name.IndexOf(text, StringComparison.CurrentCulture)", "by a comparison other than StringComparison.Ordinal")]
    [InlineData("string.Equals(u.Name, text, StringComparison.InvariantCultureIgnoreCase)", "compare both with ToUpper()")]
    [InlineData("string.Compare(u.Name, text, true)", "a call of 'Compare'")]
    [InlineData("u.Name.LastIndexOf(text)", "a call of 'LastIndexOf'")]
    [InlineData("u.Name.PadLeft(5)", "a call of 'PadLeft'")]
    [InlineData("u.Name.Trim(letters)", "characters that are not constants")]
    [InlineData("u.Created.Ticks", "ticks, which PostgreSQL does not count,")]
    [InlineData("u.Created.AddTicks(1)", "call AddMicroseconds")]
    [InlineData("u.Created.ToLocalTime()", "a local time")]
    [InlineData("u.Created.ToString()", "a date as a text")]
    [InlineData("u.Ratio.ToString()", "a double as a text")]
    [InlineData("$\"{u.Ratio}\"", "this value as a text")]
    [InlineData("$\"{u.Shade}\"", "this value as a text")]
    [InlineData("u.Id.ToString(\"D5\")", "a call of 'ToString'")]
    [InlineData("Math.Round(u.Ratio, u.Id)", "this rounding")]
    [InlineData("Math.Round(u.Price, 2, MidpointRounding.ToZero)", "MidpointRounding.ToEven or AwayFromZero")]
    [InlineData("Math.Cbrt(u.Ratio)", "a call of 'Cbrt'")]
    [InlineData("checked((byte)u.Id)", "this conversion")]
    [InlineData("(ulong)u.Id", "this conversion")]
    [InlineData("(decimal)u.Weight", "this conversion")]
    [InlineData("u.Ratio % 2", "the remainder of doubles")]
    [InlineData("u.Name.ToCharArray().Length", "this expression")]
    [InlineData("u.Shade.HasFlag(Color.Red)", "a call of 'HasFlag'")]
    [InlineData("u.Photo!.Contains((byte)1)", "a call of 'Contains'")]
    public async Task A_function_without_SQL_is_refused(string expression, string message)
    {
        var diagnostic = Assert.Single(await Diagnose.Run($$"""
            using System.Globalization;
            class Code { void Run(Session session, string text, char[] letters) { _ = session.Query<User>().Select(u => {{expression}}); } }
            [Table] public partial class User
            {
                [Key] public int Id { get; set; }
                public required string Name { get; set; }
                public DateTime Created { get; set; }
                public double Ratio { get; set; }
                public float Weight { get; set; }
                public decimal Price { get; set; }
                public byte[]? Photo { get; set; }
                [AsText] public Color Shade { get; set; }
            }
            [Flags] public enum Color { Red = 1, Green = 2 }
            """));
        Assert.Equal("ORM202", diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage());
    }
}
