using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries.Functions;

public abstract class TextFunctionSpec<TDatabase> : FunctionSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task Members_of_texts()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        Check(rows.Select(s => s.Text.Length), s => s.Text.Length);
        Check(rows.Select(s => s.Text.Trim()), s => s.Text.Trim());
        Check(rows.Select(s => s.Text.TrimStart()), s => s.Text.TrimStart());
        Check(rows.Select(s => s.Text.TrimEnd()), s => s.Text.TrimEnd());
        Check(rows.Select(s => s.Text.Trim('H', ' ', '\\')), s => s.Text.Trim('H', ' ', '\\'));
        Check(rows.Select(s => s.Text.TrimStart('1')), s => s.Text.TrimStart('1'));
        Check(rows.Select(s => s.Text.TrimEnd(s.Letter)), s => s.Text.TrimEnd(s.Letter));
        Check(rows.Select(s => s.Text.Replace("X", "")), s => s.Text.Replace("X", ""));
        Check(rows.Select(s => s.Text.Replace("l", s.Part)), s => s.Text.Replace("l", s.Part));
        Check(rows.Select(s => s.Text.Replace("X", null)), s => s.Text.Replace("X", null));
        Check(rows.Select(s => s.Text.Replace("o", s.Note)), s => s.Text.Replace("o", s.Note));
        Check(rows.Select(s => s.Text.Replace(s.Letter, '.')), s => s.Text.Replace(s.Letter, '.'));
        Check(rows.Select(s => s.Text.IndexOf(s.Letter)), s => s.Text.IndexOf(s.Letter));
        Check(rows.Select(s => s.Text.IndexOf('X')), s => s.Text.IndexOf('X'));
        Check(rows.Select(s => s.Text.IndexOf(s.Part, StringComparison.Ordinal)), s => s.Text.IndexOf(s.Part, StringComparison.Ordinal));
        Check(rows.Select(s => s.Text.IndexOf("b") * 2 + 1), s => s.Text.IndexOf("b") * 2 + 1);
        Check(rows.Select(s => (s.Text + "abc").Substring(1)), s => (s.Text + "abc").Substring(1));
        Check(rows.Select(s => (s.Text + "abc").Substring(1, 2)), s => (s.Text + "abc").Substring(1, 2));
        Check(rows.Select(s => (s.Text + "abc").Substring(s.Text.Length)), s => (s.Text + "abc").Substring(s.Text.Length));
        Check(rows.Select(s => (s.Text + "a")[0]), s => (s.Text + "a")[0]);
        Check(rows.Select(s => (s.Text + "a")[^1]), s => (s.Text + "a")[^1]);
        Check(rows.Select(s => (s.Text + "abc")[1..]), s => (s.Text + "abc")[1..]);
        Check(rows.Select(s => (s.Text + "abc")[..2]), s => (s.Text + "abc")[..2]);
        Check(rows.Select(s => (s.Text + "abc")[1..3]), s => (s.Text + "abc")[1..3]);
        Check(rows.Select(s => (s.Text + "abc")[^2..]), s => (s.Text + "abc")[^2..]);
        Check(rows.Select(s => (s.Text + "abc")[1..^1]), s => (s.Text + "abc")[1..^1]);
        Check(rows.Select(s => (s.Text + "abc")[^3..^1]), s => (s.Text + "abc")[^3..^1]);
        Check(rows.Select(s => (s.Text + "abc")[^0..]), s => (s.Text + "abc")[^0..]);
        Check(rows.Select(s => (s.Text + "abc")[s.Text.Length..]), s => (s.Text + "abc")[s.Text.Length..]);
        Check(rows.Select(s => (s.Text + "abc")[^(s.Text.Length + 1)..]), s => (s.Text + "abc")[^(s.Text.Length + 1)..]);
        Check(rows.Select(s => s.Note == null ? null : (s.Note + "ab")[1..]), s => s.Note == null ? null : (s.Note + "ab")[1..]);
        Check(rows.Select(s => string.Concat(s.Text, s.Note)), s => string.Concat(s.Text, s.Note));
        Check(rows.Select(s => s.Note + s.Letter + s.Number), s => s.Note + s.Letter + s.Number);
        Check(rows.Select(s => $"{s.Part}: {s.Number}, {s.Big}, {s.Flag}, {s.Maybe}, {s.Discount}, {s.Token}"), s => $"{s.Part}: {s.Number}, {s.Big}, {s.Flag}, {s.Maybe}, {s.Discount}, {s.Token}");
        Check(rows.Select(s => s.Number.ToString()), s => s.Number.ToString());
        Check(rows.Select(s => s.Maybe.ToString()), s => s.Maybe.ToString());
        Check(rows.Select(s => s.Price.ToString()), s => s.Price.ToString());
        Check(rows.Select(s => s.Flag.ToString()), s => s.Flag.ToString());
        Check(rows.Select(s => s.Token.ToString()), s => s.Token.ToString());
        Check(rows.Select(s => s.Letter.ToString()), s => s.Letter.ToString());
        Check(rows.Select(s => s.Note?.Length), s => s.Note?.Length);
        Check(rows.Select(s => s.Note?.Trim().ToUpper()), s => s.Note?.Trim().ToUpperInvariant());
    }

    [Fact]
    public async Task Upper_and_lower_case_are_those_of_a_to_z()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        Check(rows.Select(s => s.Text.ToUpper()), s => Ascii(s.Text, char.ToUpperInvariant));
        Check(rows.Select(s => s.Text.ToLowerInvariant()), s => Ascii(s.Text, char.ToLowerInvariant));
        Check(rows.Select(s => char.ToUpperInvariant(s.Letter)), s => Ascii(s.Letter.ToString(), char.ToUpperInvariant)[0]);
        CheckWhere(rows.Where(s => s.Text.ToLower() == "ax"), s => s.Text.ToLower() == "ax");
    }

    [Theory]
    [InlineData("")]
    [InlineData("o")]
    [InlineData("World")]
    [InlineData("Hello")]
    [InlineData("hello")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("100%")]
    [InlineData("%_[a]")]
    [InlineData("[a]*?\\")]
    [InlineData("100%_[a]*?\\")]
    [InlineData("\\")]
    [InlineData("a*")]
    [InlineData("?")]
    [InlineData("[H]")]
    [InlineData("Hello, World and more")]
    public async Task Contains_StartsWith_and_EndsWith_take_every_character_for_itself(string text)
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>();
        CheckWhere(rows.Where(s => s.Text.Contains(text)), s => s.Text.Contains(text));
        CheckWhere(rows.Where(s => s.Text.StartsWith(text)), s => s.Text.StartsWith(text, StringComparison.Ordinal));
        CheckWhere(rows.Where(s => s.Text.EndsWith(text)), s => s.Text.EndsWith(text, StringComparison.Ordinal));
        CheckWhere(rows.Where(s => !s.Text.Contains(text)), s => !s.Text.Contains(text));
        CheckWhere(rows.Where(s => !s.Text.StartsWith(text, StringComparison.Ordinal)), s => !s.Text.StartsWith(text, StringComparison.Ordinal));
        CheckWhere(rows.Where(s => !s.Text.EndsWith(text)), s => !s.Text.EndsWith(text, StringComparison.Ordinal));
        CheckWhere(rows.Where(s => s.Text.Contains(text) == s.Flag), s => s.Text.Contains(text) == s.Flag);
        CheckWhere(rows.Where(s => s.Note != null && s.Note.StartsWith(text)), s => s.Note != null && s.Note.StartsWith(text, StringComparison.Ordinal));
        CheckWhere(rows.Where(s => s.Note?.EndsWith(text) != true), s => s.Note?.EndsWith(text, StringComparison.Ordinal) != true);
    }

    [Theory]
    [InlineData('o')]
    [InlineData('%')]
    [InlineData('_')]
    [InlineData('*')]
    [InlineData('[')]
    [InlineData('\\')]
    [InlineData('x')]
    public async Task A_character_is_looked_for_as_a_text_is(char letter)
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>();
        CheckWhere(rows.Where(s => s.Text.Contains(letter)), s => s.Text.Contains(letter));
        CheckWhere(rows.Where(s => s.Text.StartsWith(letter)), s => s.Text.StartsWith(letter));
        CheckWhere(rows.Where(s => s.Text.EndsWith(letter)), s => s.Text.EndsWith(letter));
    }

    [Fact]
    public async Task What_is_looked_for_may_be_a_constant_or_of_the_row()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>();
        CheckWhere(rows.Where(s => s.Text.Contains(s.Part)), s => s.Text.Contains(s.Part));
        CheckWhere(rows.Where(s => s.Text.StartsWith(s.Part)), s => s.Text.StartsWith(s.Part, StringComparison.Ordinal));
        CheckWhere(rows.Where(s => s.Text.EndsWith(s.Part)), s => s.Text.EndsWith(s.Part, StringComparison.Ordinal));
        CheckWhere(rows.Where(s => s.Text.Contains(s.Letter)), s => s.Text.Contains(s.Letter));
        CheckWhere(rows.Where(s => s.Text.Contains("%_")), s => s.Text.Contains("%_"));
        CheckWhere(rows.Where(s => s.Text.StartsWith("100%")), s => s.Text.StartsWith("100%", StringComparison.Ordinal));
        CheckWhere(rows.Where(s => s.Text.EndsWith("?\\")), s => s.Text.EndsWith("?\\", StringComparison.Ordinal));
        CheckWhere(rows.Where(s => s.Text.EndsWith("")), s => s.Text.EndsWith("", StringComparison.Ordinal));
        CheckWhere(rows.Where(s => s.Text.StartsWith('A')), s => s.Text.StartsWith('A'));
        Check(session.Query<Sample>().OrderBy(s => s.Id).Select(s => s.Text.Contains("o")), s => s.Text.Contains("o"));
    }

    [Fact]
    public async Task Empty_and_white_space()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>();
        CheckWhere(rows.Where(s => string.IsNullOrEmpty(s.Note)), s => string.IsNullOrEmpty(s.Note));
        CheckWhere(rows.Where(s => !string.IsNullOrEmpty(s.Note)), s => !string.IsNullOrEmpty(s.Note));
        CheckWhere(rows.Where(s => string.IsNullOrWhiteSpace(s.Note)), s => string.IsNullOrWhiteSpace(s.Note));
        CheckWhere(rows.Where(s => !string.IsNullOrWhiteSpace(s.Note)), s => !string.IsNullOrWhiteSpace(s.Note));
        CheckWhere(rows.Where(s => !string.IsNullOrEmpty(s.Text)), s => !string.IsNullOrEmpty(s.Text));
        Check(rows.OrderBy(s => s.Id).Select(s => string.IsNullOrEmpty(s.Note)), s => string.IsNullOrEmpty(s.Note));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Hello, World")]
    [InlineData("a")]
    [InlineData("B")]
    [InlineData("ä")]
    [InlineData(null)]
    public async Task Texts_are_compared_by_their_characters(string? text)
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>();
        CheckWhere(rows.Where(s => string.Compare(s.Text, text) > 0), s => string.CompareOrdinal(s.Text, text) > 0);
        CheckWhere(rows.Where(s => string.Compare(s.Text, text, StringComparison.Ordinal) <= 0), s => string.CompareOrdinal(s.Text, text) <= 0);
        CheckWhere(rows.Where(s => !(string.Compare(s.Text, text) < 0)), s => !(string.CompareOrdinal(s.Text, text) < 0));
        CheckWhere(rows.Where(s => string.CompareOrdinal(text, s.Text) >= 0), s => string.CompareOrdinal(text, s.Text) >= 0);
        CheckWhere(rows.Where(s => 0 > string.CompareOrdinal(s.Text, text)), s => 0 > string.CompareOrdinal(s.Text, text));
        CheckWhere(rows.Where(s => string.CompareOrdinal(s.Note, text) < 0), s => string.CompareOrdinal(s.Note, text) < 0);
        CheckWhere(rows.Where(s => string.CompareOrdinal(s.Note, text) == 0), s => string.CompareOrdinal(s.Note, text) == 0);
        CheckWhere(rows.Where(s => s.Text.CompareTo(s.Part) > 0), s => string.CompareOrdinal(s.Text, s.Part) > 0);
        CheckWhere(rows.Where(s => string.Equals(s.Note, text)), s => string.Equals(s.Note, text));
        CheckWhere(rows.Where(s => !string.Equals(s.Note, text, StringComparison.Ordinal)), s => !string.Equals(s.Note, text));
        CheckWhere(rows.Where(s => s.Text.Equals(text)), s => s.Text.Equals(text));
        Check(rows.OrderBy(s => s.Id).Select(s => string.CompareOrdinal(s.Note, text)), s => Math.Sign(string.CompareOrdinal(s.Note, text)));
    }

    private static string Ascii(string text, Func<char, char> change) => string.Concat(text.Select(character => char.IsAscii(character) ? change(character) : character));
}
