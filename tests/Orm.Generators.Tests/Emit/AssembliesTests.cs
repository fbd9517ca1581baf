using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Emit;

/// <summary>Entities in several assemblies.</summary>
public class AssembliesTests
{
    const string Library = """
        using Orm;
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Test")]

        namespace Library;

        public enum Region { North }

        [Table("countries")]
        public partial class Country { [Key] public string Code { get; set; } = ""; }

        [Table("areas")]
        public partial class Area { [Key] public Region Region { get; set; } [Key, References<Country>] public string Code { get; set; } = ""; }

        [Table("secrets")]
        internal partial class Secret { [Key] public short Id { get; set; } }
        """;

    [Fact]
    public void Keys_and_tables_of_a_reference_are_found()
    {
        var run = Generator.Run(Compile.Sources("""
            using Orm;

            [Table("cities")]
            public partial class City { [Key] public int Id { get; set; } [References<Library.Country>] public string Country { get; set; } = ""; }

            static class Program
            {
                static Library.Country? Find(Session session) => session.Get<Library.Country>("DE");
                static Library.Area Find(Session session, string code) => session.GetRequired<Library.Area>(Library.Region.North, code);
                static void Create(Engine engine) => engine.CreateAll();
            }
            """).AddReferences(Reference("Library", Library)));
        var entities = run.Files["Orm-Schema.g.cs"].Split('\n').Where(line => line.Contains("EntityMap.Of<")).Select(line => line.Trim());
        Assert.Equal(["global::Orm.EntityMap.Of<global::Library.Country>(),", "global::Orm.EntityMap.Of<global::Library.Area>(),", "global::Orm.EntityMap.Of<global::City>(),"], entities);
    }

    [Fact]
    public void An_assembly_comes_after_those_that_it_refers_to()
    {
        var first = Reference("Zoo", "using Orm; namespace Zoo; [Table] public partial class Animal { [Key] public int Id { get; set; } }");
        var second = Reference("Aviary", "using Orm; namespace Aviary; [Table] public partial class Bird { [Key, References<Zoo.Animal>] public int Id { get; set; } }", first);
        var run = Generator.Run(Compile.Sources("class Program { }").AddReferences(first, second));
        var schema = run.Files["Orm-Schema.g.cs"];
        Assert.InRange(schema.IndexOf("Zoo.Animal", StringComparison.Ordinal), 0, schema.IndexOf("Aviary.Bird", StringComparison.Ordinal));
    }

    [Fact]
    public void An_assembly_without_entities_lists_none()
        => Assert.DoesNotContain("Orm-Entities.g.cs", Generator.Run("class Program { }").Files.Keys);

    [Fact]
    public void Without_the_runtime_nothing_is_written()
    {
        var compilation = Compile.Sources("class Program { }");
        compilation = compilation.WithReferences(compilation.References.Where(reference => !reference.Display!.Contains("Orm.")));
        Assert.DoesNotContain(Generator.Run(compilation).Files.Keys, name => name.StartsWith("Orm-", StringComparison.Ordinal));
    }

    static MetadataReference Reference(string name, string source, params MetadataReference[] references)
    {
        var compilation = Compile.Sources(source).WithAssemblyName(name).AddReferences(references);
        var output = GeneratorRun.Of(Generator.Start(compilation), compilation).Output;
        using var stream = new MemoryStream();
        var result = output.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
