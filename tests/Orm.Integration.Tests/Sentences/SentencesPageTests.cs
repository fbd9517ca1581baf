namespace Orm.Integration.Tests.Sentences;

public sealed class SentencesPageTests
{
    [Fact]
    public async Task The_docs_list_every_sentence_with_its_tests()
    {
        var page = await File.ReadAllTextAsync(SentencesPage.Path, TestContext.Current.CancellationToken);
        var written = SentencesPage.Rewrite(page);
        if (Environment.GetEnvironmentVariable("ORM_ACCEPT_DOCS") == "1")
        {
            await File.WriteAllTextAsync(SentencesPage.Path, written, TestContext.Current.CancellationToken);
            return;
        }

        Assert.Equal(page, written);
    }

    [Fact]
    public void Every_sentence_has_a_test() => Assert.Empty(SentencesPage.Missing);
}
