using Microsoft.CodeAnalysis;
using Orm.Generators.Model;
using Orm.Generators.Parsing;
using Orm.Generators.Tests.Diagnostics;
using Orm.Generators.Tests.Harness;

namespace Orm.Generators.Tests.Incrementality;

/// <summary>What the generator found out of the same files is not found out again by the analyzer of a build.</summary>
public class RecalledEntityTests
{
    const string Users = "[Table] public partial class User { [Key] public int Id { get; set; } public required partial string Name { get; set; } }";
    const string Wrong = "[Table] public partial class Wrong { [Key] public int Id { get; set; } [Column(Length = -1)] public required partial string Name { get; set; } }";

    [Fact]
    public void Of_a_build_they_are_known() => Assert.True(IsRecalled(Diagnose.Generate(Diagnose.Compilation(Users)), "User"));

    [Fact]
    public void A_file_that_the_generator_did_not_see_is_parsed()
    {
        var built = Diagnose.Generate(Diagnose.Compilation(Users, "class Other { }"));
        var edited = built.ReplaceSyntaxTree(built.SyntaxTrees.Single(tree => tree.FilePath == "Source2.cs"), Compile.Tree("class Other { }", "Source2.cs"));
        Assert.False(IsRecalled(edited, "User"));
    }

    [Fact]
    public void What_another_generator_declares_has_them_parsed()
        => Assert.False(IsRecalled(Diagnose.Generate(Diagnose.Compilation(Users)).AddSyntaxTrees(Compile.Tree("class Other { }", "Other.g.cs")), "User"));

    [Fact]
    public void What_was_left_out_has_them_parsed()
    {
        var built = Diagnose.Generate(Diagnose.Compilation(Users, "class Other { }"));
        Assert.False(IsRecalled(built.RemoveSyntaxTrees(built.SyntaxTrees.Single(tree => tree.FilePath == "Source2.cs")), "User"));
    }

    [Fact]
    public void Another_reference_has_them_parsed()
        => Assert.False(IsRecalled(Diagnose.Generate(Diagnose.Compilation(Users)).AddReferences(Diagnose.Reference("Library", "public class Library { }")), "User"));

    [Fact]
    public void One_with_a_mistake_is_parsed()
    {
        var built = Diagnose.Generate(Diagnose.Compilation(Users, Wrong));
        Assert.True(IsRecalled(built, "User"));
        Assert.NotEmpty(EntityParser.Parse(built.GetTypeByMetadataName("Wrong")!, TestContext.Current.CancellationToken).Problems);
    }

    // The generator saw no other half of the class, so that for it the property was still to be implemented.
    static bool IsRecalled(Compilation built, string name)
    {
        EntityFilesParser.Recall(built, TestContext.Current.CancellationToken);
        Entity entity = EntityParser.Parse(built.GetTypeByMetadataName(name)!, TestContext.Current.CancellationToken).Model!;
        return entity.Columns.Single(column => column.Property == "Name").Partial is not null;
    }
}
