namespace Orm.Generators.Tests.Diagnostics;

public class Orm203Tests
{
    [Fact]
    public Task A_call() => Diagnose.Expect("ORM203", """
        class Code { static int Next() => 1; void Run(Session session, int number, string text) { _ = session.Query<User>().Where(u => u.Id > [|Next()|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_call_of_a_private_method() => Diagnose.Expect("ORM203", """
        class Code { static int Next() => 1; void Run(Session session) { _ = session.Query<User>().Where(u => u.Id > [|Next()|] + 1); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_call_of_a_method_of_this() => Diagnose.Expect("ORM203", """
        class Code { public int Next() => 1; void Run(Session session) { _ = session.Query<User>().Where(u => u.Id > [|Next()|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task What_generated_code_cannot_compute_behind_a_question_mark() => Diagnose.Expect("ORM203", """
        using System.Linq;
        class Code { int[]? Ids() => null; void Run(Session session, Code code) { _ = session.Query<User>().Where(u => u.Id == [|code.Ids()|]?.First()); } }
        [Table] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task What_stands_behind_a_question_mark_is_quoted_without_its_dot() => Diagnose.ExpectMessage(
        "The value 'Minimum()' can't be read for the query: generated code cannot call 'Minimum'. Compute it into a local variable before the query",
        """
        class Code { int Minimum() => 1; void Run(Session session, Code? code) { _ = session.Query<User>().Where(u => u.Id == code?.Minimum()); } }
        [Table] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task Values_behind_question_marks() => Diagnose.ExpectNothing("""
        using System.Linq;
        class Code
        {
            public Code? Next { get; set; } public int Min { get; set; } public string? Text { get; set; }
            void Run(Session session, Code? code, int[]? ids, string? text, int? number) { _ = session.Query<User>().Where(u => u.Id > code?.Next?.Min && u.Id < ids?.Last()
                && u.Name == text?.Trim().ToUpper() && u.Id != ids?[0] && u.Name != (number?.ToString() ?? text?[1..]) && u.Name != code?.Next!.Text?.Substring(1) && u.Name.Contains(code?.Text ?? "")); }
        }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } }
        """);

    [Fact]
    public Task A_member_of_a_private_type() => Diagnose.Expect("ORM203", """
        class Code { private class Filter { public int Min = 1; } void Run(Session session, int number, string text) { var filter = new Filter(); _ = session.Query<User>().Where(u => u.Id > [|filter.Min|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_member_of_an_anonymous_object() => Diagnose.Expect("ORM203", """
        class Code {  void Run(Session session, int number, string text) { var filter = new { Min = 1 }; _ = session.Query<User>().Where(u => u.Id > [|filter|].Min); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_private_static_member_of_a_generic_class() => Diagnose.Expect("ORM203", """
        class Code<T> { private static int min = 1; void Run(Session session) { _ = session.Query<User>().Where(u => u.Id > [|min|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_computed_property_of_a_generic_class() => Diagnose.Expect("ORM203", """
        class Code<T> { int Min => 1; void Run(Session session) { _ = session.Query<User>().Where(u => u.Id > [|Min|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_virtual_property_of_a_generic_class() => Diagnose.Expect("ORM203", """
        class Code<T> { protected virtual int Min { get; } = 1; void Run(Session session) { _ = session.Query<User>().Where(u => u.Id > [|Min|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task A_member_of_a_private_type_behind_this() => Diagnose.Expect("ORM203", """
        class Code { private class Filter { public int Min = 1; } private Filter filter = new(); void Run(Session session) { _ = session.Query<User>().Where(u => u.Id > [|filter.Min|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task Private_static_members_and_members_of_this_in_generic_and_private_classes() => Diagnose.ExpectNothing("""
        class Code
        {
            private static readonly int min = 1;
            private static int Max => 3;
            private static class Limits { public static int Most => 9; }
            void Run(Session session) { _ = session.Query<User>().Where(u => u.Id > min && u.Id < Max && u.Id < Limits.Most); }

            private class Inner(int most) { private int least = 1; private int Middle => 3; void Run(Session session) { _ = session.Query<User>().Where(u => u.Id > least && u.Id < most && u.Id > Middle); } }
            private class Inner<T>(int most) { private int least = 1; protected int Middle { get; set; } void Run(Session session) { _ = session.Query<User>().Where(u => u.Id > least && u.Id < most && u.Id > Middle); } }
        }
        file class Apart { private int min = 2; private static int max = 3; void Run(Session session) { _ = session.Query<User>().Where(u => u.Id > min && u.Id < max); } }
        file class Apart<T> { private int min = 2; void Run(Session session) { _ = session.Query<User>().Where(u => u.Id > min); } }
        [Table] public partial class User { [Key] public int Id { get; set; } }
        """);

    [Fact]
    public Task Variables_parameters_members_and_their_members() => Diagnose.ExpectNothing("""
        class Code { private int min = 1; private int Max { get; } = 3; internal class Filter { public int Min = 1; public int? Maybe = 2; public static int Least => 1; } void Run(Session session, int number, string text) { var local = (Min: 1, Max: 2); var filter = new Filter(); _ = session.Query<User>().Where(u => u.Id > number && u.Id > local.Min && u.Id > min && u.Id > Max && u.Id > filter.Min && u.Id > Filter.Least && u.Age > filter.Maybe!.Value); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);
}
