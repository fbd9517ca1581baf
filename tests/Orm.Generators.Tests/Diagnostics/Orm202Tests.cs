namespace Orm.Generators.Tests.Diagnostics;

public class Orm202Tests
{
    [Fact]
    public Task A_method_of_the_entity() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Query<User>().Where(u => [|u.Name.IsNormalized()|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_property_that_is_not_mapped() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Query<User>().Where(u => [|u.Other|] > 1); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task The_row_itself() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session, int number, string text) { User other = null!; _ = session.Query<User>().Where(u => [|u|] == other); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task Bytes_compared() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session, int number, string text) { byte[] bytes = []; _ = session.Query<User>().Where(u => [|u.Photo|] == bytes); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task An_order_comparison_of_an_enum_kept_as_text() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Query<User>().Where(u => [|u.Shade|] > Color.Red); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task An_order_by_an_enum_kept_as_text() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Query<User>().OrderBy(u => [|u.Shade|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_text_that_no_column_holds() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Query<User>().Where(u => u.Name == [|"a\0"|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_choice_between_forms() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Query<User>().Select(u => u.Age > 3 ? u.Shade : [|session.Query<User>().OrderBy(x => x.Id).Select(x => Color.Red).FirstOrDefault()|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task An_order_by_what_is_the_same_for_every_row() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Query<User>().OrderBy(u => [|(u.Age > 3 ? 1 : 2) != (int?)null|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task An_order_by_what_is_computed() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Query<User>().OrderBy(u => [|u.Name.LastIndexOf(text)|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_pattern() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Query<User>().Where(u => u.Name is [|['a', ..]|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task An_aggregate_of_a_group_within_a_condition_on_elements() => Diagnose.ExpectMessage(
        "Orm does not translate 'Count' of a group within a condition on elements of a list to SQL yet: select it before, as in .Select(g => new { g.Key, Count = g.Count() }), and speak of that there",
        """
        class Code { void Run(Session session, int[] limits) { _ = session.Query<User>().GroupBy(u => u.Age).Where(g => limits.Any(limit => g.Count() > limit)).Select(g => g.Key); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public int? Age { get; set; } }
        """);

    [Fact]
    public Task An_aggregate_of_a_group_within_another_query() => Diagnose.ExpectMessage(
        "Orm does not translate 'Max' of a group within another query to SQL yet: select it before, as in .Select(g => new { g.Key, Count = g.Count() }), and speak of that there",
        """
        class Code { void Run(Session session) { _ = session.Query<User>().GroupBy(u => u.Age).Where(g => session.Query<User>().Any(u => u.Id == g.Where(x => x.Id > 1).Max(x => x.Id))); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Theory]
    [InlineData("[|pair|] == (u.Name, u.Age)")]
    [InlineData("(u.Name, (u.Age, 3)) == (text, [|nested|])")]
    [InlineData("[|(object)u.Name == (object)text|]")]
    [InlineData("u.Name[[|place|]] == 'a'")]
    [InlineData("u.Name[[|span|]] == text")]
    public Task What_is_not_written_out(string condition) => Diagnose.Expect("ORM202", $$"""
        class Code { void Run(Session session, string text, (string, int?) pair, (int?, int) nested, Index place, Range span) { _ = session.Query<User>().Where(u => {{condition}}).ToList(); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } }
        """);

    [Fact]
    public Task A_lambda_with_statements() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Query<User>().Where([|u => { var n = u.Id; return n > 1; }|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task What_System_Linq_does_is_its_own() => Diagnose.ExpectNothing("""
        class Code {  void Run(Session session, int number, string text) { _ = new List<User>().Where(u => u.Name.Contains(text)).OrderBy(u => u.Name.Length); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task The_message_says_what_and_what_instead() => Diagnose.ExpectMessage(
        "Orm does not translate a call of 'IsNormalized' to SQL yet: compare members with operators, write this query as session.Sql<T>($\"…\"), or do it to the list after reading it",
        """
        class Code { void Run(Session session) { _ = session.Query<User>().Where(u => u.Name.IsNormalized()); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } }
        """);

    [Fact]
    public Task An_object_without_a_member() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session) { _ = session.Query<User>().Select(u => [|new { }|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_set_operation_of_an_enum_kept_as_text_and_one_kept_as_a_number() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session) { _ = session.Query<User>().Select(u => new { C = u.Shade }).Union([|session.Query<User>().Select(u => new { C = u.Color })|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } [AsText] public Color Shade { get; set; } public Color Color { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task An_aggregate_of_a_group_that_speaks_of_a_row_around_alone() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session) { _ = session.Query<User>().Select(u => session.Query<User>().GroupBy(v => v.Age).Select(g => g.Max(x => [|u.Age|])).Count()); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);

    [Fact]
    public Task What_is_asked_of_a_group_whose_own_row_is_gone_from_the_sql() => Diagnose.Expect("ORM202", """
        class Code {  void Run(Session session) { _ = session.Query<User>().Select(u => session.Query<User>().GroupBy(v => v.Age).Select(g => g.Max(x => [|x.Id < (int?)null ? 0 : u.Age|])).Count()); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public int Age { get; set; } }
        """);
}
