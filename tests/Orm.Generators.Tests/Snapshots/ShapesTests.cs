using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Snapshots;

/// <summary>Sources whose generated code must compile, whatever it looks like.</summary>
public class ShapesTests
{
    static readonly string[] types =
    [
        "bool", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "char", "string",
        "Guid", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "byte[]",
        "E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8",
    ];

    const string Enums = """
        public enum E1 : sbyte { A = -1 } public enum E2 : byte { A } public enum E3 : short { A } public enum E4 : ushort { A }
        public enum E5 { A } public enum E6 : uint { A } public enum E7 : long { A } public enum E8 : ulong { A = ulong.MaxValue }

        """;

    public static TheoryData<string> Forms =>
        ["public {0} {1} {{ get; set; }}{2}", "public required {0} {1} {{ get; init; }}", "public partial {0} {1} {{ get; set; }}{2}", "public required partial {0} {1} {{ get; init; }}", "public {0} {1} {{ get; private set; }}{2}"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_type_in_every_form(string form)
        => Run(types.Select((type, index) => Property(form, type, $"P{index}")));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_nullable_type_in_every_form(string form)
        => Run(types.Select((type, index) => string.Format(form, type + "?", $"P{index}", "")));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Enums_as_text_in_every_form(string form)
        => Run(types.Where(type => type[0] == 'E').SelectMany((type, index) => new[]
        {
            "[AsText] " + Property(form, type, $"P{index}"), "[AsText] " + string.Format(form, type + "?", $"Q{index}", ""),
        }));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void Many_columns(int count)
        => Run(Enumerable.Range(0, count).Select(index => $"public partial int? P{index} {{ get; set; }}"));

    [Fact]
    public void Positional_record_of_every_type()
        => Generator.Run($"""
            using System; using Orm;
            {Enums}
            [Table] public partial record Row([property: Key] Guid Id, {string.Join(", ", types.Select((type, index) => $"{type} P{index}, {type}? Q{index}"))});
            """);

    [Fact]
    public void Names_that_are_keywords()
        => Generator.Run("""
            namespace @event.@class;
            [Orm.Table] public partial class @int
            {
                [Orm.Key] public int @for { get; set; }
                public partial string? @params { get; set; }
                public partial byte[]? @field { get; set; }
                public partial int value { get; set; }
                public int record { get; init; }
                public @enum @required { get; private set; }
                [Orm.AsText] public @enum? @enum { get; init; }
            }
            public enum @enum { @default, @checked }
            """);

    [Fact]
    public void Names_that_the_generated_code_uses_itself()
        => Generator.Run("""
            using Orm;
            namespace Shop;
            [Table] public partial class User
            {
                [Key] public int Id { get; set; }
                public int entity { get; set; } public int columns { get; set; } public int row { get; set; } public int ordinal { get; set; }
                public int UserMap { get; init; } public int UserAccessors { get; init; } public int Orm { get; init; } public int System { get; set; }
                public int Materialize { get; set; } public int Map { get; set; } public int Tracking { get; set; } public int Shop { get; set; }
                [AsText] public Color ColorText { get; set; }
            }
            public enum Color { Red }
            public class UserMap { }
            """);

    [Fact]
    public void Nested_types()
        => Generator.Run("""
            namespace Shop;
            public partial class Outer
            {
                internal partial record struct Middle
                {
                    public enum Color { Red }
                    [Orm.Table] public partial class Row { [Orm.Key] public System.Guid Id { get; init; } [Orm.AsText] public Color Color { get; set; } }
                }
                public partial interface IInner { [Orm.Table("other")] public partial record Row { [Orm.Key] public int Id { get; set; } } }
            }
            """);

    [Fact]
    public void Two_enums_of_one_name()
        => Generator.Run("""
            using Orm;
            namespace A { public enum Color { Red } }
            namespace B { public enum Color { Blue } }
            [Table] public partial class Row { [Key] public int Id { get; set; } [AsText] public A.Color First { get; set; } [AsText] public B.Color? Second { get; set; } }
            """);

    [Fact]
    public void What_is_obsolete()
        => Generator.Run("""
            using System; using Orm;
            [Table] public partial class Row { [Key] public int Id { get; set; } [Obsolete("Use New.")] public int Old { get; set; } [Obsolete] public partial string? Older { get; set; } }
            """);

    [Fact]
    public void Class_without_nullable_annotations()
        => Generator.Run("""
            #nullable disable
            using Orm;
            [Table] public partial class Row { [Key] public int Id { get; set; } public string Name { get; set; } public partial string Other { get; set; } public partial byte[] Data { get; set; } }
            """);

    [Fact]
    public void Keys_of_several_types()
        => Generator.Run("""
            using System; using Orm;
            public enum Color { Red }
            [Table] public partial class A { [Key] public string Id { get; set; } = ""; }
            [Table] public partial class B { [Key] public Guid Id { get; private set; } }
            [Table] public partial class C { [Key] public Color Id { get; set; } }
            [Table] public partial class D { [Key, AsText] public Color Id { get; set; } }
            [Table] public partial class E { [Key] public DateTime Id { get; set; } [Key] public byte[] Other { get; set; } = []; [Key] public decimal Third { get; set; } }
            [Table] public partial class F { [Key(Generated = false)] public partial ulong Id { get; set; } }
            [Table] public partial class G { [Key] public partial Guid Id { get; set; } [Key, References<F>] public ulong Other { get; set; } }
            """);

    static string Property(string form, string type, string name)
        => string.Format(form, type, name, type switch { "string" => " = \"\";", "byte[]" => " = [];", _ => "" });

    static void Run(IEnumerable<string> properties)
        => Generator.Run($"using System; using Orm;\n{Enums}[Table] public partial class Row {{ [Key] public Guid Id {{ get; set; }}\n{string.Join('\n', properties)}\n}}");
}
