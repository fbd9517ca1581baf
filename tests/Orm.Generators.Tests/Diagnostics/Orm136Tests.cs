namespace Orm.Generators.Tests.Diagnostics;

public class Orm136Tests
{
    const string Library = """
        namespace Library
        {
            public abstract class Stamped
            {
                public System.DateTime CreatedAt { get; private set; }
                public string? CreatedBy { get; internal set; }
                public string Display => $"{CreatedBy} at {CreatedAt}";
                public int Rank { get; protected set; }
            }

            public abstract class Named(string name)
            {
                public string Name { get; } = name;
            }

            public abstract class Marked
            {
                [Orm.Column] public int Rank { get; private set; }
                [Orm.NotMapped] public int Other { get; private set; }
            }
        }
        """;

    [Fact]
    public async Task All_hidden_setters_of_a_class_in_one_message()
    {
        var diagnostic = Assert.Single(await Run("[Table] public partial class User : Library.Stamped { [Key] public int Id { get; set; } }"));
        Assert.Equal("ORM136", diagnostic.Id);
        Assert.Equal(
            "'CreatedAt' of 'Stamped', 'CreatedBy' of 'Stamped', from assembly 'Library', are no column of 'User': nothing there can be seen to set them, and a private or internal setter can't be seen from another assembly. "
            + "Make the setter protected or init, let a constructor's parameter fill it, or mark the property [NotMapped].",
            diagnostic.GetMessage());
        Assert.Equal("User", diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public async Task A_property_that_a_constructor_fills()
        => Assert.Empty(await Run("[Table] public partial class User(string name) : Library.Named(name) { [Key] public int Id { get; set; } }"));

    [Fact]
    public async Task A_property_with_an_attribute_is_told_by_its_own_rule()
    {
        var diagnostic = Assert.Single(await Run("[Table] public partial class User : Library.Marked { [Key] public int Id { get; set; } }"));
        Assert.Equal("ORM112", diagnostic.Id);
        Assert.Contains("Add 'init' or a protected 'set'", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_private_setter_in_the_same_assembly() => Diagnose.ExpectNothing("""
        public abstract class Stamped { public DateTime CreatedAt { get; private set; } public int Fixed { get; } }
        [Table] public partial class User : Stamped { [Key] public int Id { get; set; } }
        """);

    static Task<System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Run(string source)
        => Diagnose.Run(Diagnose.Compilation(source).AddReferences(Diagnose.Reference("Library", Library)));
}
