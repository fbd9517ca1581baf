using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
        var found = (await Run(page)).Select(diagnostic =>
        {
            var span = diagnostic.Location.GetLineSpan().Span;
            return (diagnostic.Id, span.Start.Line, span.Start.Character, span.End.Character);
        });
        Assert.Equal(page.Marks(), found);
        Assert.Equal([id], page.Marks().Select(mark => mark.Id));
    }

    // One rule is about what another generator writes, one about another assembly, and a rule that is off by default is turned on.
    static Task<ImmutableArray<Diagnostic>> Run(DiagnosticPage page) => page.Id switch
    {
        _ when page.Id == QueryDiagnostics.NotIntercepted.Id => Diagnose.RunAsOutputOfAnotherGenerator(page.Wrong),
        _ when page.Id == MappingDiagnostics.HiddenSetter.Id => Diagnose.Run(Diagnose.Compilation(page.Wrong).AddReferences(
            Diagnose.Reference("Library", "namespace Library; public abstract class Stamped { public System.DateTime CreatedAt { get; private set; } }"))),
        _ => Diagnose.Run(Diagnose.Enable(page.Id, Diagnose.Compilation(page.Wrong))),
    };

    [Theory]
    [MemberData(nameof(Ids))]
    public Task The_right_example_compiles_and_has_no_mistake(string id) => Diagnose.ExpectNothing(DiagnosticPage.Read(id).Right);
}
