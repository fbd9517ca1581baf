using Orm.Integration.Tests.Databases;
using Orm.Integration.Tests.Queries.Entities;

namespace Orm.Integration.Tests.Queries.Functions;

public abstract class CollectionFunctionSpec<TDatabase> : FunctionSpec<TDatabase>
    where TDatabase : ITestDatabase, new()
{
    [Fact]
    public async Task How_long_a_list_is_and_what_stands_at_a_place()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>().OrderBy(s => s.Id);
        Check(rows.Select(s => s.Words.Count), s => s.Words.Count);
        Check(rows.Select(s => s.Words.Count() * 2), s => s.Words.Count * 2);
        Check(rows.Select(s => s.Notes.Count), s => s.Notes.Count);
        Check(rows.Select(s => (int?)s.Marks!.Length), s => s.Marks?.Length);
        Check(rows.Select(s => s.Marks?.Length), s => s.Marks?.Length);
        Check(rows.Select(s => (string?)s.Words[0]), s => s.Words.ElementAtOrDefault(0));
        Check(rows.Select(s => (string?)s.Words[s.Words.Count - 1]), s => s.Words.LastOrDefault());
        Check(rows.Select(s => s.Notes[1]), s => s.Notes.ElementAtOrDefault(1));
        foreach (var place in new[] { 0, 1, 2, 3, -1, int.MinValue })
        {
            Check(rows.Select(s => (int?)s.Marks![place]), s => place >= 0 && s.Marks?.Length > place ? s.Marks[place] : null);
            CheckWhere(rows.Where(s => s.Marks![place] > 1), s => place >= 0 && s.Marks?.Length > place && s.Marks[place] > 1);
        }

        CheckWhere(rows.Where(s => s.Marks![0] == s.Number), s => s.Marks?.Length > 0 && s.Marks[0] == s.Number);
        CheckWhere(rows.Where(s => s.Words[0].Contains("o")), s => s.Words.Count > 0 && s.Words[0].Contains('o'));
        CheckWhere(rows.Where(s => s.Words.Any()), s => s.Words.Any());
        CheckWhere(rows.Where(s => !s.Words.Any()), s => !s.Words.Any());
        CheckWhere(rows.Where(s => s.Marks != null && !s.Marks.Any()), s => s.Marks != null && !s.Marks.Any());
        CheckWhere(rows.Where(s => s.Marks?.Any() == true), s => s.Marks?.Any() == true);
        CheckWhere(rows.Where(s => s.Marks?.Any() == null), s => s.Marks?.Any() == null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("World")]
    [InlineData("world")]
    [InlineData("%_")]
    [InlineData("\"'\\")]
    [InlineData("hello")]
    [InlineData(null)]
    public async Task A_list_has_a_value_or_has_it_not(string? text)
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>();
        CheckWhere(rows.Where(s => s.Words.Contains(text!)), s => s.Words.Contains(text!));
        CheckWhere(rows.Where(s => !s.Words.Contains(text!)), s => !s.Words.Contains(text!));
        CheckWhere(rows.Where(s => s.Notes.Contains(text)), s => s.Notes.Contains(text));
        CheckWhere(rows.Where(s => !s.Notes.Contains(text)), s => !s.Notes.Contains(text));
        CheckWhere(rows.Where(s => s.Words.Any(word => word == text)), s => s.Words.Any(word => word == text));
        CheckWhere(rows.Where(s => s.Words.All(word => word != text)), s => s.Words.All(word => word != text));
        CheckWhere(rows.Where(s => s.Notes.Any(note => note != text)), s => s.Notes.Any(note => note != text));
        CheckWhere(rows.Where(s => !s.Notes.All(note => note == text)), s => !s.Notes.All(note => note == text));
        CheckWhere(rows.Where(s => s.Words.Contains(text!) == s.Flag), s => s.Words.Contains(text!) == s.Flag);
        Check(rows.OrderBy(s => s.Id).Select(s => s.Words.Contains(text!)), s => s.Words.Contains(text!));
        Check(rows.OrderBy(s => s.Id).Select(s => s.Notes.Any(note => note == text)), s => s.Notes.Any(note => note == text));
    }

    [Fact]
    public async Task Conditions_on_elements_speak_of_the_row_and_of_other_elements()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>();
        CheckWhere(rows.Where(s => s.Words.Contains(s.Text)), s => s.Words.Contains(s.Text));
        CheckWhere(rows.Where(s => s.Notes.Contains(s.Note)), s => s.Notes.Contains(s.Note));
        CheckWhere(rows.Where(s => s.Words.Any(word => s.Text.Contains(word))), s => s.Words.Any(word => s.Text.Contains(word)));
        CheckWhere(rows.Where(s => s.Words.All(word => word.Length > s.Divisor)), s => s.Words.All(word => word.Length > s.Divisor));
        CheckWhere(rows.Where(s => s.Marks != null && s.Marks.Any(mark => mark == s.Number || mark > s.Divisor + 5)), s => s.Marks != null && s.Marks.Any(mark => mark == s.Number || mark > s.Divisor + 5));
        CheckWhere(rows.Where(s => s.Words.Any(word => s.Marks!.Any(mark => mark == word.Length || mark == s.Words.Count))), s => s.Words.Any(word => s.Marks!.Any(mark => mark == word.Length || mark == s.Words.Count)));
        CheckWhere(rows.Where(s => s.Words.Any(word => s.Words.Contains(word + "XbXc"))), s => s.Words.Any(word => s.Words.Contains(word + "XbXc")));
        CheckWhere(rows.Where(s => s.Marks!.Contains(s.Id + 1)), s => s.Marks is { } marks && marks.Contains(s.Id + 1));
        CheckWhere(rows.Where(s => !s.Marks!.Contains(s.Id + 1)), s => s.Marks is not { } marks || !marks.Contains(s.Id + 1));
        CheckWhere(
            rows.OrderBy(s => s.Words.Any(word => word == s.Text)).ThenBy(s => s.Id).Take(5).Where(s => s.Words.Any(word => word != s.Part)),
            s => Samples.OrderBy(other => other.Words.Any(word => word == other.Text)).ThenBy(other => other.Id).Take(5).Contains(s) && s.Words.Any(word => word != s.Part));
    }

    [Fact]
    public async Task A_list_of_the_program_has_conditions_on_its_elements_too()
    {
        await using var session = await OpenWithSamples();
        var rows = session.Query<Sample>();
        var parts = new List<string> { "World", "%_", "zzz" };
        int?[] numbers = [7, null, 0];
        CheckWhere(rows.Where(s => parts.Any(part => s.Text.Contains(part))), s => parts.Any(part => s.Text.Contains(part)));
        CheckWhere(rows.Where(s => parts.All(part => !s.Text.EndsWith(part))), s => parts.All(part => !s.Text.EndsWith(part, StringComparison.Ordinal)));
        CheckWhere(rows.Where(s => numbers.Any(number => number == s.Maybe || number == s.Number)), s => numbers.Any(number => number == s.Maybe || number == s.Number));
        CheckWhere(rows.Where(s => numbers.All(number => number != s.Maybe)), s => numbers.All(number => number != s.Maybe));
        CheckWhere(rows.Where(s => new[] { 1m, 2.5m }.Any(price => price == s.Price)), s => new[] { 1m, 2.5m }.Any(price => price == s.Price));
        CheckWhere(rows.Where(s => new[] { 1, 3 }.Any(number => number < s.Price)), s => new[] { 1, 3 }.Any(number => number < s.Price));
    }

    [Fact]
    public async Task Groups_updates_and_subqueries_see_elements()
    {
        await using var session = await OpenWithSamples();
        Assert.Equal(
            Samples.GroupBy(s => s.Words.ElementAtOrDefault(0)).Select(g => (g.Key, g.Count(s => s.Notes.Any(note => note == null)))).Order(),
            session.Query<Sample>().GroupBy(s => (string?)s.Words[0]).Select(g => new { g.Key, Count = g.Count(s => s.Notes.Any(note => note == null)) }).ToList().Select(g => (g.Key, g.Count)).Order());
        Assert.Equal(
            Samples.GroupBy(s => s.Words.Any(word => word == "")).Select(g => (g.Key, g.Count())).Order(),
            session.Query<Sample>().GroupBy(s => s.Words.Any(word => word == "")).Select(g => new { g.Key, Count = g.Count() }).ToList().Select(g => (g.Key, g.Count)).Order());
        var keys = new[] { "HELLO, WORLD", "AX" };
        Assert.Equal(
            ["AX", "HELLO, WORLD"],
            session.Query<Sample>().GroupBy(s => s.Text.ToUpper()).Where(g => keys.Any(key => key == g.Key)).Select(g => g.Key).ToList().Order());
        CheckWhere(
            session.Query<Sample>().Where(s => session.Query<Sample>().Any(other => other.Id != s.Id && other.Words.Any(word => s.Words.Contains(word)))),
            s => Samples.Any(other => other.Id != s.Id && other.Words.Any(word => s.Words.Contains(word))));
        CheckWhere(
            session.Query<Sample>().Where(s => s.Words.Any(word => session.Query<Sample>().Any(other => other.Part == word && other.Id < s.Id))),
            s => s.Words.Any(word => Samples.Any(other => other.Part == word && other.Id < s.Id)));
        Assert.Equal(3, session.Query<Sample>().Where(s => s.Words.Any(word => word == s.Part)).ExecuteUpdate(x => x.Set(s => s.Text, s => s.Words[0]).Set(s => s.Number, s => s.Words.Count)));
        Assert.Equal(["%_", "Hello, World"], session.Query<Sample>().Where(s => s.Words.Contains(s.Text) && s.Number == s.Words.Count && s.Id < 3).Select(s => s.Text).ToList().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_element_that_is_not_there_is_an_error_where_its_type_has_no_null()
    {
        await using var session = await OpenWithSamples();
        var error = Assert.ThrowsAny<OrmException>(() => session.Query<Sample>().Select(s => s.Marks![1]).ToList());
        Assert.Contains("NULL", error.Message);
    }
}
