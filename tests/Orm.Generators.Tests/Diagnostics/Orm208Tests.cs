namespace Orm.Generators.Tests.Diagnostics;

/// <summary>Sentence 32: a wrong number or type of parts of a key does not compile.</summary>
public class Orm208Tests
{
    const string Entities = """

        [Table] public partial class User { [Key] public int Id { get; set; } }
        [Table] public partial class Seat { [Key] public string Hall { get; set; } = ""; [Key] public int Number { get; set; } }
        """;

    [Fact]
    public Task A_key_of_another_type() => Diagnose.Expect("ORM208", """
        class Code { void Run(Session session) => session.Get<User>([|"1"|]); }
        """ + Entities);

    [Fact]
    public Task A_key_that_is_too_wide() => Diagnose.Expect("ORM208", """
        class Code { void Run(Session session, long id) => session.GetRequired<User>([|id|]); }
        """ + Entities);

    [Fact]
    public Task A_key_that_may_be_null() => Diagnose.Expect("ORM208", """
        class Code { async Task Run(Session session, int? id) => await session.GetAsync<User>([|id|]); }
        """ + Entities);

    [Fact]
    public Task Too_few_parts() => Diagnose.Expect("ORM208", """
        class Code { async Task Run(Session session) => await session.GetRequiredAsync<Seat>([|"Red"|]); }
        """ + Entities);

    [Fact]
    public Task Parts_in_another_order() => Diagnose.Expect("ORM208", """
        class Code { void Run(Session session) => session.Get<Seat>([|1, "Red"|]); }
        """ + Entities);

    [Fact]
    public Task The_key_of_another_entity() => Diagnose.Expect("ORM208", """
        class Code { void Run(Session session) => session.Get<Seat>([|1|]); }
        """ + Entities);

    [Fact]
    public Task No_key() => Diagnose.Expect("ORM208", """
        class Code { void Run(Session session) => session.Get<User>[|()|]; }
        """ + Entities);

    [Fact]
    public Task A_type_parameter_whose_key_is_not_known() => Diagnose.Expect("ORM208", """
        class Code { T? Run<T>(Session session, int id) where T : class, IEntity<T> => session.Get<T>([|id|]); }
        """ + Entities);

    [Fact]
    public Task The_message_tells_both_keys() => Diagnose.ExpectMessage(
        "Get of 'Seat' was called with int, but the key is string, int. Give the parts of the key in their order, each of its own type.",
        "class Code { void Run(Session session) => session.Get<Seat>(1); }" + Entities);

    [Fact]
    public Task The_right_keys() => Diagnose.ExpectNothing("""
        class Code
        {
            async Task Run(Session session, short id)
            {
                _ = session.Get<User>(1);
                _ = session.Get<User>(id, RowLock.Update);
                _ = await session.GetAsync<Seat>("Red", 1);
                _ = session.GetRequired<Seat>("Red", 1);
                _ = Find<User>(session);
            }

            T? Find<T>(Session session) where T : class, IKeyed<T, int> => session.Get<T>(1);
        }
        """ + Entities);
}
