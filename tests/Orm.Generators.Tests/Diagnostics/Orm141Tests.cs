namespace Orm.Generators.Tests.Diagnostics;

public class Orm141Tests
{
    [Theory]
    [InlineData("object")]
    [InlineData("int?")]
    [InlineData("string?")]
    [InlineData("System.DayOfWeek")]
    [InlineData("System.Version")]
    public Task A_type_that_no_converted_column_has(string column) => Diagnose.Expect("ORM141", Converter(column) + """
        [Table] public partial class Note { [Key] public int Id { get; set; } [Converter<[|TagConverter|]>] public Tag Tag { get; set; } }
        """);

    [Theory]
    [InlineData("int")]
    [InlineData("string")]
    [InlineData("byte[]")]
    [InlineData("decimal")]
    [InlineData("Guid")]
    [InlineData("DateOnly")]
    [InlineData("DateTime")]
    public Task A_scalar(string column) => Diagnose.ExpectNothing(Converter(column) + """
        [Table] public partial class Note { [Key] public int Id { get; set; } [Converter<TagConverter>] public Tag Tag { get; set; } [Converter<TagConverter>] public Tag? Other { get; set; } }
        """);

    [Fact]
    public Task On_the_assembly() => Diagnose.Expect("ORM141", "[assembly: Converter<TagConverter>]\n" + Converter("object") + """
        [Table] public partial class Note { [Key] public int Id { get; set; } public [|Tag|] Tag { get; set; } }
        """);

    static string Converter(string column) => $$"""
        public readonly record struct Tag(string Name);
        public sealed class TagConverter : IConverter<Tag, {{column}}>
        {
            public static {{column}} ToColumn(Tag value) => throw new NotSupportedException();
            public static Tag FromColumn({{column}} column) => throw new NotSupportedException();
        }

        """;
}
