using Orm.Generators.Diagnostics;

namespace Orm.Generators.Tests.Diagnostics;

public class DiagnosticPageTests
{
    public static TheoryData<string> Ids => [.. DiagnosticCatalogue.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_wrong_example_has_exactly_this_mistake_where_it_points(string id)
    {
        var page = DiagnosticPage.Read(id);
        var found = (await Diagnose.Run(page.Wrong)).Select(diagnostic =>
        {
            var span = diagnostic.Location.GetLineSpan().Span;
            return (diagnostic.Id, span.Start.Line, span.Start.Character, span.End.Character);
        });
        Assert.Equal(page.Marks(), found);
        Assert.Equal([id], page.Marks().Select(mark => mark.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public Task The_right_example_compiles_and_has_no_mistake(string id) => Diagnose.ExpectNothing(DiagnosticPage.Read(id).Right);
}
