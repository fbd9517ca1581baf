using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Emit;

/// <summary>The generator depends on nothing of the runtime but names.</summary>
public partial class RuntimeNamesTests
{
    // What the generated code declares for itself.
    const string OwnTypes = """
        namespace Microsoft.CodeAnalysis { sealed class EmbeddedAttribute : System.Attribute; }
        namespace System.Runtime.CompilerServices { sealed class InterceptsLocationAttribute : System.Attribute; }
        """;

    public static TheoryData<string> Names => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "Orm.Generators", "Emit"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => Name().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups[1].Value)
        .Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_that_is_emitted_exists(string name)
    {
        var compilation = Compile.Sources(OwnTypes);
        Assert.True(IsType(compilation, name) || IsMember(compilation, name), name);
    }

    static bool IsType(Compilation compilation, string name)
        => Enumerable.Range(0, 4).Any(arity => compilation.GetTypesByMetadataName(arity == 0 ? name : $"{name}`{arity}").Length > 0)
            || compilation.GetTypesByMetadataName(name + "Attribute").Length > 0;

    static bool IsMember(Compilation compilation, string name)
    {
        var dot = name.LastIndexOf('.');
        return compilation.GetTypesByMetadataName(name[..dot]).Any(type => !type.GetMembers(name[(dot + 1)..]).IsEmpty);
    }

    [GeneratedRegex(@"global::((?:Orm|System|Microsoft)(?:\.\w+)+)")]
    private static partial Regex Name();
}
