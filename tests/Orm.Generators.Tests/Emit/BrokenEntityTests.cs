using Microsoft.CodeAnalysis;
using Orm.Generators.Tests.Diagnostics;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Emit;

/// <summary>A mistake in an entity is one error, the analyzer's, and none at the places that use the entity.</summary>
public class BrokenEntityTests
{
    const string Use = """
        class Program
        {
            static T Take<T>() where T : class, IEntity<T> => throw null!;
            static void Main(Session session)
            {
                var row = Take<Row>();
                row.Name = row.Name + "!";
                session.Add(row);
            }
        }
        """;

    [Theory]
    [InlineData("[Key] public int Id { get; set; } public partial string Name { get; set; } public object? Other { get; set; }")]
    [InlineData("public partial string Name { get; set; } = \"\";")]
    [InlineData("[Key(Generated = true)] public int A { get; set; } [Key] public int B { get; set; } public required partial string Name { get; init; }")]
    [InlineData("[Key] public int Id { get; set; } public partial string Name { get; private set; } public partial System.Collections.Generic.HashSet<int> Other { get; set; }")]
    public void The_output_compiles_where_the_class_is_broken(string members)
    {
        var source = $"using Orm; [Table] public partial class Row {{ {members} public Row() {{ Name = \"\"; }} }}";
        var run = Generator.RunBroken(source);
        Assert.Contains("throw null!", run.Files["Row.g.cs"]);
        Assert.DoesNotContain(Errors(run), error => error.Location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[Key] public int Id { get; set; } public partial int? Age { required get; set; }")]
    [InlineData("[Key] public int Id { get; set; } public partial int? Age { get; readonly set; }")]
    [InlineData("[Key] public int Id { get; set; } public abstract partial int? Age { get; set; }")]
    [InlineData("[Key] public int Id { get; set; } public extern partial int? Age { get; set; }")]
    [InlineData("[Key] public int Id { get; set; } public partial int? Age { get; set; } public partial int? Age { get; set; }")]
    [InlineData("[Key] public int Id { get; set; } public required string Name { get; set; } public int Name { get; set; }")]
    [InlineData("[Key] public int Id { get; set; } public int Id { get; set; }")]
    [InlineData("[Key] public int Id { get; set; } [AsText] public System.DayOfWeek Day . { get; set; }")]
    [InlineData("[Key] public int Id { get; set; } public int Name { get; set; } public class Name { }")]
    [InlineData("[Key] public int Id { get; set; } public required int Number { get; } public Row(int number) => Number = number;")]
    [InlineData("[Key] public int Id { get; set; } [Embedded] public partial Place { get; set; } } public record Place(int X, Y); public class Z {")]
    [InlineData("[Key] public int Id { get; set; } [Embedded] public required Place Place { get; set; } [Embedded] public Place? Other { get; set; } } public record Place(int X, Y);  public class Z {")]
    [InlineData("[Key] public int Id { get; set; } public partial Mood? Mood { get; set; } } internal enum Mood { Sad } public class Z {")]
    [InlineData("[Key] public int Id { get; set; } public partial System.Collections.Generic.List<Mood>? Moods { get; set; } protected internal enum Mood { Sad }  internal partial Kind Kind { get; set; } protected enum Kind { A }")]
    public async Task What_the_compiler_says_of_a_property_is_said_once(string members)
    {
        var source = $"using Orm; [Table] public partial class Row {{ {members} }}";
        var run = Generator.RunBroken(source);
        Assert.NotEmpty(Errors(run));
        Assert.DoesNotContain(Errors(run), error => error.Location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
        Assert.Empty(await Diagnose.Run(source));
    }

    [Fact]
    public void A_type_with_the_name_of_the_namespace_of_an_entity()
    {
        var run = Generator.RunBroken("record Shop;", "namespace Shop; [Orm.Table] public partial class Row { [Orm.Key] public int Id { get; set; } public partial Row? Other { get; set; } }");
        Assert.NotEmpty(Errors(run));
        Assert.DoesNotContain(Errors(run), error => error.Location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
    }

    // System.Text.Json's generator writes the context's Default, and may give up on a class that somebody is typing.
    [Theory]
    [InlineData("AppJson", "[JsonSerializable(typeof(int[])), JsonSerializable(typeof(string) 10)] partial class AppJson : JsonSerializerContext;")]
    [InlineData("AppJson", "[JsonSerializable(typeof(int[]))] class AppJson : JsonSerializerContext;")]
    [InlineData("AppJson", "[JsonSerializable(typeof(int[]))] static partial class AppJson : JsonSerializerContext;")]
    [InlineData("AppJson", "[JsonSerializable(typeof(int[]))] partial class AppJson { }")]
    [InlineData("AppJson", "[JsonSerializable(typeof(int[]))] partial class : JsonSerializerContext;")]
    [InlineData("", "")]
    [InlineData("Missing", "")]
    [InlineData("string", "")]
    public void What_is_wrong_with_a_context_is_not_said_of_a_generated_file(string name, string context)
    {
        var source = $$"""
            using Orm; using System.Text.Json.Serialization;
            [Table] partial class Row { [Key] public int Id { get; set; } [Json<{{name}}>] public int[]? Numbers { get; set; } }
            {{context}}
            """;
        var run = Generator.RunBroken(source);
        Assert.NotEmpty(Errors(run));
        Assert.DoesNotContain(Errors(run), error => error.Location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_partial_property_of_a_base_class_is_not_implemented_in_the_entity()
    {
        var run = Generator.RunBroken("""
            using Orm;
            public partial class Base { public virtual partial string? Note { get; set; } }
            [Table] public partial class Row : Base { [Key] public int Id { get; set; } }
            """);
        Assert.Equal(["CS9248"], Errors(run).Select(error => error.Id));
    }

    [Fact]
    public void A_use_of_a_broken_entity_binds()
    {
        var run = Generator.RunBroken("using Orm; [Table] public partial class Row { [Key] public int Id { get; set; } public partial string Name { get; set; } = \"\"; public object? Other { get; set; } }", "using Orm;\n" + Use);
        Assert.Empty(Errors(run));
    }

    [Fact]
    public void A_key_that_is_right_is_looked_up_in_a_class_that_is_not()
    {
        var run = Generator.RunBroken(
            "using Orm; [Table] public partial class Row { [Key] public System.Guid Id { get; set; } public object? Other { get; set; } }",
            "using Orm; class Program { static Row? Find(Session session, System.Guid id) => session.Get<Row>(id); }");
        Assert.Empty(Errors(run));
    }

    [Fact]
    public void Table_twice_on_one_class_gives_one_half()
        => Assert.Contains("Row.g.cs", Generator.RunBroken(
            "[Orm.Table] public partial class Row { [Orm.Key] public int Id { get; set; } }", "[Orm.Table] public partial class Row { }").Files.Keys);

    static IEnumerable<Diagnostic> Errors(GeneratorRun run)
        => run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
