using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Incrementality;

/// <summary>What an edit makes the generator do again, and what not.</summary>
public class IncrementalityTests
{
    const string User = """
        using Orm;

        namespace Shop;

        [Table("users")]
        public partial class User
        {
            [Key] public int Id { get; set; }
            public string Name { get; set; } = "";
            public bool IsKnown() => Id > 0;
        }
        """;

    const string Order = """
        using Orm;

        namespace Shop;

        public enum Status { Open, Done }

        [Table("orders")]
        public partial class Order
        {
            [Key] public long Id { get; set; }
            [References<User>] public int UserId { get; set; }
            [AsText] public Status Status { get; set; }
        }
        """;

    const string Tag = """
        using Orm;

        namespace Shop;

        [Converter<TagId>]
        public readonly record struct TagId(int Value) : IConverter<TagId, int>
        {
            public static int ToColumn(TagId value) => value.Value;
            public static TagId FromColumn(int column) => new(column);
        }

        public sealed class OtherConverter : IConverter<TagId, int>
        {
            public static int ToColumn(TagId value) => -value.Value;
            public static TagId FromColumn(int column) => new(-column);
        }

        [Converter<LabelConverter>]
        public sealed record Label
        {
            public string Text { get; init; } = "";
        }

        public sealed class LabelConverter : IConverter<Label, string>
        {
            public static string ToColumn(Label value) => value.Text;
            public static Label FromColumn(string column) => new() { Text = column };
        }
        """;

    const string Note = """
        using Orm;

        namespace Shop;

        [Table("notes")]
        public partial class Note
        {
            [Key] public int Id { get; set; }
            public TagId Tag { get; set; }
            public Label? Label { get; set; }
        }
        """;

    [Fact]
    public void An_edit_in_an_unrelated_file_regenerates_nothing()
        => ExpectNothing(compilation => compilation.AddSyntaxTrees(Compile.Tree("namespace Shop; class Basket { int count; }", "Basket.cs")));

    [Fact]
    public void An_edit_above_an_entity_in_its_file_regenerates_nothing()
        => ExpectNothing(Replace("namespace Shop;", "namespace Shop;\n\nclass Basket { }\n"));

    [Fact]
    public void An_edit_in_a_method_of_an_entity_regenerates_nothing()
        => ExpectNothing(Replace("Id > 0", "Id > 1 && Name.Length > 3"));

    [Fact]
    public void A_comment_in_an_entity_regenerates_nothing()
        => ExpectNothing(Replace("[Key] public int Id", "// The number.\n    [Key]\n    public int   Id"));

    [Fact]
    public void A_new_column_regenerates_its_entity_alone()
    {
        var (before, after) = Rerun(Replace("public string Name", "public int? Age { get; set; }\n    public string Name"));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Harness.Incrementality.Reasons(after, "Entities"));
        Assert.Equal(["Shop.User.g.cs"], Regenerated(before, after));
    }

    [Fact]
    public void A_change_in_a_key_regenerates_what_refers_to_it()
        => Assert.Equal(["Shop.Order.g.cs", "Shop.User.g.cs"], RegeneratedBy(Replace("[Key] public int Id", "[Key, Column(\"number\")] public int Id")));

    [Fact]
    public void A_member_more_in_an_enum_of_another_file_regenerates_who_keeps_it_as_text()
        => Assert.Equal(["Shop.Order.g.cs"], RegeneratedBy(Replace("Open, Done", "Open, Done, Lost")));

    [Fact]
    public void A_converter_of_a_type_in_another_file_regenerates_who_has_a_property_of_it()
    {
        var (before, after) = Rerun(Replace("[Converter<TagId>]", "[Converter<OtherConverter>]"), Tag, Note);
        Assert.Equal(["Shop.Note.g.cs"], Regenerated(before, after));
    }

    [Fact]
    public void An_edit_in_a_converter_regenerates_nothing()
    {
        var (before, after) = Rerun(Replace("=> value.Value", "=> value.Value + 1"), Tag, Note);
        Harness.Incrementality.ExpectUnchanged(after);
        Assert.Empty(Regenerated(before, after));
    }

    [Fact]
    public void A_type_that_becomes_mutable_regenerates_who_compares_it()
    {
        var (before, after) = Rerun(Replace("public string Text { get; init; }", "public string Text { get; set; }"), Tag, Note);
        Assert.Equal(["Shop.Note.g.cs"], Regenerated(before, after));
    }

    [Fact]
    public void A_context_regenerates_the_entities_whose_JSON_it_writes_and_no_others()
    {
        const string Place = "namespace Shop; public record Address(string City); [Orm.Table] public partial class Place { [Orm.Key] public int Id { get; set; } [Orm.Json] public Address? Address { get; set; } }";
        const string Context = "namespace Shop; [System.Text.Json.Serialization.JsonSerializable(typeof(Address))] partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;";
        var without = Compile.Sources(User, Order, Place);
        var driver = Generator.Start(without);
        var before = driver.GetRunResult();
        var with = without.AddSyntaxTrees(Compile.Tree(Context, "AppJson.cs"));
        driver = driver.RunGenerators(with);
        var found = driver.GetRunResult();
        Assert.Equal(["Orm-Entities.g.cs", "Orm-Schema.g.cs", "Shop.Place.g.cs"], Regenerated(before, found));

        var more = with.AddSyntaxTrees(Compile.Tree(Context.Replace("AppJson", "OtherJson").Replace("Address", "string"), "OtherJson.cs"));
        Assert.Empty(Regenerated(found, driver.RunGenerators(more).GetRunResult()));
    }

    [Fact]
    public void A_new_entity_leaves_the_others_alone()
        => Assert.Equal(["Orm-Entities.g.cs", "Orm-Schema.g.cs", "Shop.Basket.g.cs"], RegeneratedBy(compilation => compilation.AddSyntaxTrees(
            Compile.Tree("namespace Shop; [Orm.Table] public partial class Basket { [Orm.Key] public int Id { get; set; } }", "Basket.cs"))));

    [Fact]
    public void A_mistake_in_an_entity_and_its_correction_leave_the_others_alone()
    {
        var compilation = Compile.Sources(User, Order);
        var driver = Generator.Start(compilation);
        var correct = driver.GetRunResult();
        driver = driver.RunGenerators(Replace("public string Name", "public object Name")(compilation));
        var mistaken = driver.GetRunResult();
        driver = driver.RunGenerators(compilation);
        Assert.DoesNotContain("Shop.Order.g.cs", Regenerated(correct, mistaken));
        Assert.Equal(["Orm-Entities.g.cs", "Orm-Schema.g.cs", "Shop.User.g.cs"], Regenerated(mistaken, driver.GetRunResult()));
    }

    static void ExpectNothing(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var (before, after) = Rerun(edit);
        Harness.Incrementality.ExpectUnchanged(after);
        Assert.Empty(Regenerated(before, after));
    }

    static (GeneratorDriverRunResult Before, GeneratorDriverRunResult After) Rerun(Func<CSharpCompilation, CSharpCompilation> edit, params string[] others)
    {
        var compilation = Compile.Sources([User, Order, .. others]);
        var driver = Generator.Start(compilation);
        return (driver.GetRunResult(), driver.RunGenerators(edit(compilation)).GetRunResult());
    }

    static Func<CSharpCompilation, CSharpCompilation> Replace(string text, string replacement) => compilation =>
    {
        var tree = compilation.SyntaxTrees.First(tree => tree.ToString().Contains(text));
        return compilation.ReplaceSyntaxTree(tree, Compile.Tree(tree.ToString().Replace(text, replacement), tree.FilePath));
    };

    static IEnumerable<string> RegeneratedBy(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var (before, after) = Rerun(edit);
        return Regenerated(before, after);
    }

    // A file that was not written again is the same object.
    static IEnumerable<string> Regenerated(GeneratorDriverRunResult before, GeneratorDriverRunResult after)
        => after.Results[0].GeneratedSources
            .Where(source => !before.Results[0].GeneratedSources.Any(old => ReferenceEquals(old.SourceText, source.SourceText)))
            .Select(source => source.HintName)
            .Order(StringComparer.Ordinal);
}
