namespace Orm.Generators.Tests.Diagnostics;

public class Orm144Tests
{
    const string Twice = """
        public sealed class TagConverter : IConverter<Tag, string>, IConverter<Tag, int>
        {
            static string IConverter<Tag, string>.ToColumn(Tag value) => value.Name;
            static Tag IConverter<Tag, string>.FromColumn(string column) => new(column);
            static int IConverter<Tag, int>.ToColumn(Tag value) => value.Name.Length;
            static Tag IConverter<Tag, int>.FromColumn(int column) => new(new string('x', column));
        }
        public readonly record struct Tag(string Name);

        """;

    [Fact]
    public Task A_converter_to_a_text_and_a_number() => Diagnose.Expect("ORM144", Twice + """
        [Table] public partial class Note { [Key] public int Id { get; set; } [Converter<[|TagConverter|]>] public Tag Tag { get; set; } }
        """);

    [Fact]
    public Task A_converter_of_two_types() => Diagnose.ExpectNothing("""
        public readonly record struct Tag(string Name);
        public readonly record struct Mark(int Number);
        public sealed class BothConverter : IConverter<Tag, string>, IConverter<Mark, int>
        {
            public static string ToColumn(Tag value) => value.Name;
            public static Tag FromColumn(string column) => new(column);
            public static int ToColumn(Mark value) => value.Number;
            public static Mark FromColumn(int column) => new(column);
        }
        [Table]
        public partial class Note
        {
            [Key] public int Id { get; set; }
            [Converter<BothConverter>] public Tag Tag { get; set; }
            [Converter<BothConverter>] public Mark? Mark { get; set; }
        }
        """);
}
