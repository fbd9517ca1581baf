using Orm.CodeFixes;

namespace Orm.Generators.Tests.CodeFixes;

public class UseOrmAttributeFixTests
{
    [Theory]
    [InlineData("Use Orm's [Column]", "[MaxLength(100)] public string Name { get; set; } = \"\";", "[Column(Length = 100)] public string Name { get; set; } = \"\";")]
    [InlineData("Use Orm's [Column]", "[StringLength(100, MinimumLength = 2)] public string? Name { get; set; }", "[Column(Length = 100)] public string? Name { get; set; }")]
    [InlineData("Remove [Required]", "[Required] public string Name { get; set; } = \"\";", "public string Name { get; set; } = \"\";")]
    [InlineData("Remove [Required]", "[Unique, Required] public string Name { get; set; } = \"\";", "[Unique] public string Name { get; set; } = \"\";")]
    [InlineData("Use Orm's [NotMapped]", "[System.ComponentModel.DataAnnotations.Schema.NotMapped] public string? Name { get; set; }", "[NotMapped] public string? Name { get; set; }")]
    [InlineData("Use Orm's [Column]", "[System.ComponentModel.DataAnnotations.Schema.Column(\"name\", Order = 1, TypeName = \"TEXT\")] public string? Name { get; set; }", "[Column(\"name\", Type = \"TEXT\")] public string? Name { get; set; }")]
    public Task An_attribute_becomes_Orms(string title, string before, string after)
        => Fix.Expect<UseOrmAttributeFix>(title, Entity(before), Entity(after));

    [Theory]
    [InlineData("[Required] public string? Name { get; set; }")]
    [InlineData("[Column(\"name\"), MaxLength(100)] public string? Name { get; set; }")]
    [InlineData("[ConcurrencyCheck] public int Name { get; set; }")]
    [InlineData("[System.ComponentModel.DataAnnotations.Schema.ForeignKey(\"Other\")] public int? Name { get; set; }")]
    public Task What_is_meant_is_left_to_a_person(string property) => Fix.ExpectNone<UseOrmAttributeFix>(Entity(property));

    static string Entity(string property) => $$"""
        using System.ComponentModel.DataAnnotations;
        [Table]
        public partial class User
        {
            [Orm.Key] public int Id { get; set; }
            {{property}}
        }
        """;
}
