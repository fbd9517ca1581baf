namespace Orm.Generators.Tests.Diagnostics;

public class Orm201Tests
{
    [Fact]
    public Task A_delegate_in_a_variable() => Diagnose.Expect("ORM201", """
        class Code {  void Run(Session session, int number, string text) { Func<User, bool> f = u => u.Id > 1; _ = session.Query<User>().Where([|f|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_method_group() => Diagnose.Expect("ORM201", """
        class Code { static bool IsAdult(User u) => u.Age > 18; void Run(Session session, int number, string text) { _ = session.Query<User>().Where([|IsAdult|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_choice_of_lambdas() => Diagnose.Expect("ORM201", """
        class Code {  void Run(Session session, int number, string text) { _ = session.Query<User>().Where([|number > 1 ? u => u.Id > 1 : u => u.Id < 1|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_delegate_for_the_condition_of_a_method_that_reads() => Diagnose.Expect("ORM201", """
        class Code {  void Run(Session session, int number, string text) { Func<User, bool> f = u => u.Id > 1; _ = session.Query<User>().First([|f|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_delegate_after_a_passed_value() => Diagnose.Expect("ORM201", """
        class Code {  void Run(Session session, int number, string text) { Func<User, int, bool> f = (u, n) => u.Id > n; _ = session.Query<User>().Where(number, [|f|]); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);

    [Fact]
    public Task A_delegate_for_another_Where() => Diagnose.ExpectNothing("""
        class Code {  void Run(Session session, int number, string text) { Func<User, bool> f = u => u.Id > 1; _ = new List<User>().Where(f); } }
        [Table] public partial class User { [Key] public int Id { get; set; } public required string Name { get; set; } public int? Age { get; set; } public byte[]? Photo { get; set; } [AsText] public Color Shade { get; set; } [NotMapped] public int Other { get; set; } }
        public enum Color { Red, Green }
        """);
}
